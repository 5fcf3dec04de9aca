import { columns } from "../output";
import type { SessionCommandName } from "../words/words";
import { setDay, setLaw, setQuestion, signAs } from "./context";
import { listFacts, setFacts, supposeFacts, unsetFact } from "./fact-commands";
import { loadCase, saveCase } from "./files";
import { askChanges, askDeadline, askNext, askWhy, askWhyNot, assessCase, compareWith, decideQuestion } from "./questions";
import { say } from "./reply";
import { type Files, type Reply, type Session, wordsOf } from "./session";

/** One command of a session. */
export interface SessionCommand {
	readonly id: SessionCommandName;
	readonly names: readonly string[];
	/** What its argument names; completion offers these. */
	readonly takes?: "fact" | "question" | "level" | "law" | "law-or-day";
	readonly run: (session: Session, rest: string, files: Files) => Reply;
}

/** Every command of a session, in the order of its help. */
export const sessionCommands: readonly SessionCommand[] = [
	{
		id: "set",
		names: ["设", "set"],
		takes: "fact",
		run: setFacts,
	},
	{ id: "unset", names: ["删", "unset"], takes: "fact", run: unsetFact },
	{ id: "facts", names: ["事实", "facts"], run: listFacts },
	{ id: "sign", names: ["签", "sign"], run: signAs },
	{
		id: "question",
		names: ["问题", "question"],
		takes: "question",
		run: setQuestion,
	},
	{ id: "on", names: ["日期", "on"], run: setDay },
	{ id: "law", names: ["法规", "law"], takes: "law", run: setLaw },
	{
		id: "decide",
		names: ["算", "作答", "decide"],
		takes: "question",
		run: decideQuestion,
	},
	{
		id: "assess",
		names: ["评", "评估", "assess"],
		run: assessCase,
	},
	{
		id: "why",
		names: ["为何", "why"],
		takes: "question",
		run: askWhy,
	},
	{
		id: "why-not",
		names: ["为何不", "why-not", "whynot"],
		takes: "level",
		run: askWhyNot,
	},
	{
		id: "changes",
		names: ["改", "changes"],
		takes: "level",
		run: askChanges,
	},
	{ id: "if", names: ["若", "if"], takes: "fact", run: supposeFacts },
	{
		id: "ask",
		names: ["问", "ask"],
		takes: "question",
		run: askNext,
	},
	{ id: "deadline", names: ["期限", "deadline"], run: askDeadline },
	{
		id: "diff",
		names: ["比较", "diff"],
		takes: "law-or-day",
		run: compareWith,
	},
	{ id: "save", names: ["存", "save"], run: saveCase },
	{ id: "load", names: ["载", "load"], run: loadCase },
	{ id: "help", names: ["帮助", "help", "?"], run: (session) => say(session, helpText(session)) },
	{
		id: "exit",
		names: ["退出", "exit", "quit"],
		run: (session) => ({ session, text: "", ended: true }),
	},
];

const helpText = (session: Session): string => {
	const { sessionCommands: words, messages } = wordsOf(session);
	const isChinese = ({ names }: SessionCommand, usage: string): boolean =>
		names.some((name) => usage.startsWith(name) && !/^[a-z?]/.test(name));
	return columns(
		sessionCommands.map((command) => {
			const { usage, about } = words[command.id];
			// The name in the other script works as well.
			const also = command.names.find((name) => /^[a-z]/.test(name) === isChinese(command, usage));
			return [usage, also === undefined ? about : messages.session.alsoWritten(about, also)];
		}),
	);
};
