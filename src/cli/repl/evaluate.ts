import { once } from "../../engine/memoize";
import type { Law } from "../../model/law/law";
import { type Named, namesOf } from "../../model/name-matching";
import { printable, printableLines } from "../../model/visible-text";
import { shorten } from "../../parse/display";
import { definedFacts, regulationsOf } from "../../parse/vocabulary";
import { setQuestion } from "./context";
import { setFacts } from "./fact-commands";
import { assignment } from "./fact-lines";
import { refuseWith } from "./reply";
import { type Files, type Reply, type Session, sayingsOf, wordsOf } from "./session";
import { type SessionCommand, sessionCommands } from "./session-commands";

const questionsIn = (law: Law): readonly Named[] => regulationsOf(law).flatMap(({ questions }) => questions);

const questionNamesOf = once((law: Law) => namesOf(questionsIn(law)));

/** A line with half-width letters, digits and punctuation, and no blanks around it. */
export const normalizeLine = (line: string): string => line.normalize("NFKC").replaceAll("　", " ").trim();

/** The command a line begins with, the longest name first; a Chinese name needs no blank after it. */
const commandIn = (line: string): { readonly command: SessionCommand; readonly rest: string } | undefined => {
	const match = sessionCommands
		.flatMap((command) => command.names.map((name) => ({ command, name })))
		.sort((a, b) => b.name.length - a.name.length)
		.find(({ name }) => {
			const latin = /^[a-z]/.test(name);
			const begins = (latin ? line.toLowerCase() : line).startsWith(name);
			return begins && (!latin || /^(?:\s|$)/.test(line.slice(name.length)));
		});
	return match && { command: match.command, rest: line.slice(match.name.length).trim() };
};

/** The longest line that is read: longer than all the facts of a law on one line. */
const longestLine = 10_000;

const replyTo = (session: Session, line: string, files: Files): Reply => {
	if (line.length > longestLine) return refuseWith(session, sayingsOf(session).tooLong(longestLine));
	const text = normalizeLine(line);
	if (text === "" || text.startsWith("#")) return { session, text: "" };
	const fact = assignment(session, text.split(";")[0]?.trim() ?? "");
	const isCommandName = sessionCommands.some(({ names }) => names.includes(text));
	if (fact && !isCommandName) return setFacts(session, text);
	if (!isCommandName && questionNamesOf(session.law).find(text)) return setQuestion(session, text);
	const match = commandIn(text);
	if (match) return match.command.run(session, match.rest, files);
	const [first] = text.split(/[\s:=]/);
	const nearest = namesOf([
		...definedFacts(session.law),
		...questionsIn(session.law),
		...sessionCommands.map(({ id, names: [name = ""] }) => ({ id: name, label: wordsOf(session).sessionCommands[id].usage })),
	]).nearest(first);
	const instead = nearest ? sayingsOf(session).didYouMean(printable(nearest.label)) : sayingsOf(session).allCommands;
	return refuseWith(session, sayingsOf(session).notUnderstood(`\`${shorten(text)}\``) + instead);
};

/**
 * Evaluates one line of a session. A line that begins with the name of a fact sets it, the name of a question alone asks about
 * that one; any other begins with a command.
 */
export const evaluate = (session: Session, line: string, files: Files): Reply => {
	const reply = replyTo(session, line, files);
	return { ...reply, text: printableLines(reply.text) };
};
