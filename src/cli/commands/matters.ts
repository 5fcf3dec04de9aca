import { isLeft, right } from "fp-ts/lib/Either.js";
import { matter } from "../../analysis/matter";
import type { MatterReport } from "../../model/answer/matter-report";
import { layersOf } from "../../model/law/law";
import { type Matter, matterIds } from "../../model/law/matter";
import { ownMatters } from "../../model/law/regulation";
import { parseMatterId } from "../../parse";
import { citation } from "../../text";
import type { OptionsOf } from "../options";
import { jsonOutput, type Output, textOutput } from "../output";
import { readUnderLaw } from "../read-options";
import type { ReadResult } from "../read-result";
import { rejection, resultOutput } from "../result-output";

const statusText: Readonly<Record<MatterReport["status"], string>> = {
	undetermined: "不能作答",
	stated: "",
	"not-stated": "未载明",
	"not-in-force": "未施行或者已经失效",
};

/** A matter on one line: which articles provide for it, or that none do. */
const matterLine = ({ label, status, says }: MatterReport): string => {
	const places = new Set(says.flatMap((each) => each.words.map(({ cite }) => citation(cite))));
	return `${label}：${status === "stated" ? [...places].join("、") : statusText[status]}`;
};

/** `gongshu matters [--matter 事项]`: what a law says of a matter in its own words, or where it provides for each of them. */
export const mattersCommand = (options: OptionsOf<never, "matter" | "law" | "on" | "json">): Output => {
	const input = readUnderLaw(options, (law) => {
		const id: ReadResult<Matter | null> = options.matter === undefined ? right(null) : parseMatterId(law, options.matter);
		return { id };
	});
	if (isLeft(input)) return rejection(input.left);
	const { law, context, id } = input.right;
	if (id !== null) return resultOutput(matter(law, id, context), options.json);
	const reports = [...matterIds, ...layersOf(law).flatMap(({ regulation }) => ownMatters(regulation))].map((each) =>
		matter(law, each, context),
	);
	return options.json ? jsonOutput(reports) : textOutput(reports.map(matterLine).join("\n"));
};
