import { askedFacts } from "../../contract/asked-facts";
import { scaleOf, stackOn, statedQuestions } from "../../engine/layers/stack";
import { definedFacts, regulationsOf } from "../../parse/vocabulary";
import { normalizeLine } from "./evaluate";
import { assignment } from "./fact-lines";
import { lawsOf } from "./laws";
import { openFacts } from "./open-facts";
import type { Session } from "./session";
import { type SessionCommand, sessionCommands } from "./session-commands";

const questionLabels = ({ law }: Session): readonly string[] => [
	...new Set(regulationsOf(law).flatMap(({ questions }) => questions.map(({ label }) => label))),
];

const choicesFor = (session: Session, takes: SessionCommand["takes"], part: string): readonly string[] => {
	const { law, on, question } = session;
	switch (takes) {
		case "fact":
			return factsToComplete(session, part);
		case "question":
			return questionLabels(session);
		case "level": {
			const stack = stackOn(law, on);
			return statedQuestions(stack, question).length > 0 ? scaleOf(stack, question).map(({ label }) => label) : [];
		}
		case "law":
		case "law-or-day":
			return Object.keys(lawsOf(session));
		case undefined:
			return [];
	}
};

/** The facts that the question asks for, those that are open first; then, each time, the labels and ids of all. */
const factsToComplete = (session: Session, part: string): readonly string[] => {
	const { law, question, on } = session;
	const open = openFacts(session, question);
	// With nothing typed yet, what is open is enough.
	if (part === "" && open.length > 0) return open;
	const starting = (choices: readonly string[]): readonly string[] =>
		[...new Set(choices)].filter((choice) => choice.startsWith(part));
	const asked = askedFacts(law, question, on).flatMap(({ id, label }) => [label, id]);
	const ofQuestion = starting([...open, ...asked]);
	return ofQuestion.length > 0 ? ofQuestion : starting(definedFacts(law).flatMap(({ id, label }) => [label, id]));
};

/** What can complete a line, and the part of the line that it would replace. */
export const complete = (session: Session, line: string): readonly [choices: readonly string[], part: string] => {
	// Only what follows the last blank is replaced.
	const at = Math.max(line.lastIndexOf(" "), line.lastIndexOf("　"), line.lastIndexOf("；"), line.lastIndexOf(";")) + 1;
	const [before, part] = [normalizeLine(line.slice(0, at)), line.slice(at)];
	const starting = (choices: readonly string[]) => [choices.filter((choice) => choice.startsWith(part)), part] as const;
	if (before === "" || before.endsWith(";"))
		return starting([...(part === "" ? [] : sessionCommands.flatMap(({ names }) => names)), ...factsToComplete(session, part)]);
	const command = sessionCommands.find(({ names }) => names.includes(before));
	if (command) return starting(choicesFor(session, command.takes, part));
	const last = before.split(";").at(-1)?.trim() ?? "";
	const factCommand = sessionCommands.find(
		({ names, takes }) => takes === "fact" && names.some((name) => last.startsWith(`${name} `)),
	);
	const match = assignment(session, factCommand ? last.replace(/^\S+\s+/, "") : last);
	if (!match) return starting([]);
	const values = match.fact.kind === "flag" ? ["是", "否"] : match.fact.kind.map(({ label }) => label);
	return starting([...values, "未知"]);
};
