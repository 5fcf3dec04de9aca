import { isLeft } from "fp-ts/lib/Either.js";
import type { CaseEvent } from "../model/answer/event";
import type { Law } from "../model/law/law";
import { parseEvents, parseProcedureId } from "../parse";
import { parsedJson, readJson } from "./read-json";
import { inOption, type ReadResult } from "./read-result";

/** `--procedure`. */
export const readProcedure = (law: Law, input: string): ReadResult<string> => parseProcedureId(law, input);

/** `--events`: what was recorded of a case, by the steps of its procedure. */
export const readEvents = (law: Law, procedure: string, where: string): ReadResult<readonly CaseEvent[]> => {
	const source = inOption(["--events"], readJson(where));
	if (isLeft(source)) return source;
	// The steps of the procedure are known only at run time here.
	const events = (value: unknown) => parseEvents<Law>(law, procedure, value) as ReadResult<readonly CaseEvent[]>;
	return inOption(["--events"], parsedJson(source.right, events));
};
