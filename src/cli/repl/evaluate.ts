import { namesOf } from "../../parse/name-matching";
import { shorten } from "../../parse/shorten";
import { definedFacts } from "../../parse/vocabulary";
import { type Command, commands } from "./commands";
import { assignment } from "./facts";
import type { Files, Reply, Session } from "./session";
import { setFacts } from "./setting";

/** A line as it is read: full-width letters, digits and punctuation as their half-width forms, no blanks around it. */
export const plain = (line: string): string => line.normalize("NFKC").replaceAll("　", " ").trim();

/** The command a line begins with, the longest name first; a Chinese name needs no blank after it. */
const commandIn = (line: string): { readonly command: Command; readonly rest: string } | undefined => {
	const named = commands
		.flatMap((command) => command.names.map((name) => ({ command, name })))
		.sort((a, b) => b.name.length - a.name.length)
		.find(({ name }) => {
			const latin = /^[a-z]/.test(name);
			const begins = (latin ? line.toLowerCase() : line).startsWith(name);
			return begins && (!latin || /^(?:\s|$)/.test(line.slice(name.length)));
		});
	return named && { command: named.command, rest: line.slice(named.name.length).trim() };
};

/** What one line of a session comes to. A line that begins with the name of a fact sets it; any other begins with a command. */
export const evaluate = (session: Session, line: string, files: Files): Reply => {
	const text = plain(line);
	if (text === "" || text.startsWith("#")) return { session, text: "" };
	const given = assignment(session, text.split(";")[0]?.trim() ?? "");
	const exact = commands.some(({ names }) => names.includes(text));
	if (given && !exact) return setFacts(session, text);
	const found = commandIn(text);
	if (found) return found.command.run(session, found.rest, files);
	const [first] = text.split(/[\s:=]/);
	const nearest = namesOf([
		...definedFacts(session.law),
		...commands.map(({ names: [id = ""], usage }) => ({ id, label: usage })),
	]).nearest(first);
	const guess = nearest ? `是否为“${nearest.label}”？` : "写“帮助”可以看到所有命令，写“事实 全部”可以看到所有事实。";
	return { session, text: `看不懂 \`${shorten(text)}\`。${guess}` };
};
