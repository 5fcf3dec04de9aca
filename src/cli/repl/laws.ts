import { left } from "fp-ts/lib/Either.js";
import type { Law } from "../../model/law/law";
import { parseLawId } from "../../parse";
import { laws } from "../../rules";
import type { Read } from "../case";
import { lawIn, namesFile } from "../law-file";
import type { Files, Session } from "./session";

/** Every law that a session can speak of by name: those that ship, and those it was given as files. */
export const lawsOf = ({ own }: Session): Readonly<Record<string, Law>> => ({ ...laws, ...own });

/** The law that a line names, or that stands in the file it names. */
export const lawNamed = (session: Session, name: string, files: Files): Read<Law> => {
	if (!namesFile(name)) return parseLawId(name, lawsOf(session));
	const file = files.read(name);
	return "problem" in file ? left([{ code: "unreadable", path: [], message: file.problem }]) : lawIn(file.text, name);
};

/** The laws a session was given as files, with one more where it was just read from one. */
export const ownWith = ({ own }: Pick<Session, "own">, name: string | undefined, law: Law): Pick<Session, "own"> =>
	name !== undefined && namesFile(name) ? { own: { ...own, [law.id]: law } } : { ...(own ? { own } : {}) };
