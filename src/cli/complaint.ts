import type { Issue } from "../model/answer/issue";

/** An issue as the command line tells it. */
export interface Complaint extends Issue {
	/** That it lies in the law; absent where it lies in what was put to the law. */
	readonly inLaw?: true;
}
