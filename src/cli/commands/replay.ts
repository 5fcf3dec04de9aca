import { isLeft } from "fp-ts/lib/Either.js";
import { dayText } from "../../model/day";
import { type RecordableAnswer, type RecordLine, type Replay, type ReplayVerdict, readRecords, replayed } from "../../records";
import { laws } from "../../rules";
import { conclusion } from "../../text";
import { readText } from "../input-file";
import { issueSentence } from "../issue-line";
import type { OptionsOf } from "../options";
import { exit, jsonOutput, type Output, textOutput } from "../output";
import { rejection } from "../result-output";

/** One line of a log, asked again, or why it was not. */
type Outcome = { readonly line: number } & ({ readonly replay: Replay } | { readonly issue: string });

const outcomeOf = ({ line, record }: RecordLine): Outcome => {
	if (isLeft(record)) return { line, issue: issueSentence(record.left) };
	const again = replayed(record.right, { laws });
	return isLeft(again)
		? { line, issue: `第${line}行${again.left.map(issueSentence).join("；")}` }
		: { line, replay: again.right };
};

/** What was asked, as one who reads the log knows it. */
const about = (answer: RecordableAnswer): string => {
	const { labels, on } = answer;
	const what =
		answer.kind === "decision"
			? (labels.terms[answer.question]?.label ?? answer.question)
			: answer.kind === "progress"
				? answer.label
				: "全面评估";
	return `${labels.law}　${what}（${dayText(answer.kind === "progress" ? answer.today : on)}）`;
};

const verdictText: Readonly<Record<ReplayVerdict, string>> = {
	same: "一致",
	"words-differ": "结论相同，措辞或者理由不同",
	"answer-differs": "结论不同",
};

/** Both answers in a few words, where they are decisions with different ones. */
const bothText = ({ before, now }: Replay): string =>
	before.kind === "decision" && now.kind === "decision" && conclusion(before) !== conclusion(now)
		? `：原为“${conclusion(before)}”，现为“${conclusion(now)}”`
		: "";

const lineText = (outcome: Outcome): string => {
	if ("issue" in outcome) return outcome.issue;
	const { line, replay } = outcome;
	const rules = replay.rulesChanged ? "（规则已有改变）" : "";
	return `第${line}行　${about(replay.before)}：${verdictText[replay.verdict]}${bothText(replay)}${rules}`;
};

/** How many lines came to what. */
const tally = (outcomes: readonly Outcome[]): string => {
	const count = (verdict: ReplayVerdict) =>
		outcomes.filter((outcome) => "replay" in outcome && outcome.replay.verdict === verdict).length;
	const unread = outcomes.filter((outcome) => "issue" in outcome).length;
	const parts = [
		`一致${count("same")}条`,
		`措辞不同${count("words-differ")}条`,
		`结论不同${count("answer-differs")}条`,
		...(unread > 0 ? [`不能作为依据${unread}条`] : []),
	];
	return `共${outcomes.length}条：${parts.join("，")}。`;
};

/** `gongshu replay FILE`: every recorded answer beside what is answered now. */
export const replayCommand = ({ json }: OptionsOf<never, "json">, file: string): Output => {
	const text = readText(file);
	if (isLeft(text)) return rejection(text.left);
	const outcomes = readRecords(text.right).map(outcomeOf);
	const isUnread = outcomes.some((outcome) => "issue" in outcome);
	const differs = outcomes.some((outcome) => "replay" in outcome && outcome.replay.verdict !== "same");
	const code = isUnread ? exit.rejected : differs ? exit.findings : exit.ok;
	const output = json ? jsonOutput(outcomes) : textOutput([...outcomes.map(lineText), tally(outcomes)].join("\n"));
	return { ...output, code };
};
