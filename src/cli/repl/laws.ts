import { isLeft, left } from "fp-ts/lib/Either.js";
import type { Law } from "../../model/law/law";
import { parseLawId, parseQuestionId } from "../../parse";
import { definedFacts, regulationsOf } from "../../parse/vocabulary";
import { laws } from "../../rules";
import { lawIn, namesFile } from "../law-file";
import type { ReadResult } from "../read-result";
import type { Files, Session, SessionFacts } from "./session";

/** Every law that a session can name: those that ship, and those it has read from files. */
export const lawsOf = ({ own }: Session): Readonly<Record<string, Law>> => ({ ...laws, ...own });

/** A law with what the file of signatures of the session says of it. */
const signedIn = ({ asSigned }: Session, law: ReadResult<Law>): ReadResult<Law> =>
	isLeft(law) || !asSigned ? law : asSigned(law.right);

/** The law of an id or a title. */
export const lawWithId = (session: Session, name: unknown): ReadResult<Law> =>
	signedIn(session, parseLawId(name, lawsOf(session)));

/** The law that a line names, or the one in the file it names. */
export const lawNamed = (session: Session, name: string, files: Files): ReadResult<Law> => {
	if (!namesFile(name)) return lawWithId(session, name);
	const file = files.read(name);
	if ("problem" in file) return left([{ code: "unreadable", path: [], message: file.problem }]);
	return signedIn(session, lawIn(file.text, name));
};

/** The laws a session has read from files, with one more where it has just read one. */
export const ownLaws = ({ own }: Pick<Session, "own">, name: string | undefined, law: Law): Pick<Session, "own"> =>
	name !== undefined && namesFile(name) ? { own: { ...own, [law.id]: law } } : { ...(own ? { own } : {}) };

/** The same question under another law; where it has none of that name, its first one. */
export const sameQuestion = (law: Law, question: string): string => {
	const same = parseQuestionId(law, question);
	const [first = question] = regulationsOf(law).flatMap(({ questions }) => questions.map(({ id }) => id));
	return isLeft(same) ? first : same.right;
};

/** The facts of a session that another law asks for too, and the Chinese terms of those it does not. */
export const factsUnder = (
	law: Law,
	session: Session,
): { readonly facts: SessionFacts; readonly omissions: readonly string[] } => {
	const ids = new Set(definedFacts(law).map(({ id }) => id));
	const omissions = definedFacts(session.law).filter(({ id }) => Object.hasOwn(session.facts, id) && !ids.has(id));
	return {
		facts: Object.fromEntries(Object.entries(session.facts).filter(([id]) => ids.has(id))),
		omissions: omissions.map(({ label }) => label),
	};
};
