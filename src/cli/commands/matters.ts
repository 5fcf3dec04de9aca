import { isLeft, right } from "fp-ts/lib/Either.js";
import { matter } from "../../analysis/matter";
import type { MatterReport } from "../../model/answer/matter-report";
import { type Law, layersOf } from "../../model/law/law";
import { type Matter, matterIds } from "../../model/law/matter";
import { ownMatters } from "../../model/law/regulation";
import { parseMatterId } from "../../parse";
import { citation, explain } from "../../text";
import { underLaw } from "../case";
import type { Options } from "../options";
import { json, type Output, printed } from "../output";
import { rejection } from "../rejection";

const words: Readonly<Record<MatterReport["status"], string>> = {
	stated: "",
	"not-stated": "本资料未载明",
	"not-in-force": "未施行或者已经失效",
};

/** A matter on one line: where it stands, or that the sources do not tell. */
const line = ({ label, status, says }: MatterReport): string => {
	const places = new Set(says.flatMap((each) => each.words.map(({ cite }) => citation(cite))));
	return `${label}：${status === "stated" ? [...places].join("、") : words[status]}`;
};

/** `gongshu matters [--matter 事项]`: what a law says of a matter in its words, and what its sources do not; without one, of all of them. */
export const mattersCommand = (options: Options): Output => {
	const named = options.matter;
	const read = underLaw(options, (law) => ({ id: named === undefined ? right(null) : parseMatterId(law, named) }));
	if (isLeft(read)) return rejection(read.left);
	const { law, on, id } = read.right as { law: Law; on: MatterReport["on"]; id: Matter | null };
	if (id !== null) {
		const one = matter(law, id, { on });
		return options.json ? json(one) : printed(explain(one));
	}
	const all = [...matterIds, ...layersOf(law).flatMap(({ regulation }) => ownMatters(regulation))].map((each) =>
		matter(law, each, { on }),
	);
	return options.json ? json(all) : printed(all.map(line).join("\n"));
};
