import type { Day } from "../../model/day";
import type { Finding, Value } from "../../model/law/fact";
import type { Law } from "../../model/law/law";

/** Facts by id, as `parseFacts` returns them. */
export type Known = Readonly<Record<string, Value | Finding>>;

/** What an interactive session is about. It is never changed: every line makes the next one. */
export interface Session {
	readonly law: Law;
	readonly on: Day;
	/** The question that is asked where a line names none. */
	readonly question: string;
	readonly facts: Known;
	/** The laws that were read from files, by id; absent, none. */
	readonly own?: Readonly<Record<string, Law>>;
	/** Who makes the findings that follow, where a line names nobody. */
	readonly signer?: { readonly by: string; readonly on?: Day };
}

/** What a line comes to. */
export interface Reply {
	readonly session: Session;
	readonly text: string;
	/** That the session is over. */
	readonly ended?: true;
}

/** How a session reads and writes the files it is told of; both say in Chinese what went wrong. */
export interface Files {
	readonly read: (path: string) => { readonly text: string } | { readonly problem: string };
	readonly write: (path: string, text: string) => string | null;
}
