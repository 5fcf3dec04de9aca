import { isLeft, right } from "fp-ts/lib/Either.js";
import { matter } from "../../analysis/matter";
import { type Law, layersOf } from "../../model/law/law";
import type { Matter } from "../../model/answer/matter-report";
import { type Point, pointIds } from "../../model/law/matter";
import { ownPoints } from "../../model/law/regulation";
import { parsePointId } from "../../parse";
import { citation, explain } from "../../text";
import { underLaw } from "../case";
import type { Options } from "../options";
import { json, type Output, printed } from "../output";
import { rejection } from "../rejection";

const words: Readonly<Record<Matter["status"], string>> = {
	stated: "",
	"not-stated": "本资料未载明",
	"not-in-force": "未施行或者已经失效",
};

/** A matter on one line: where it stands, or that the sources do not tell. */
const line = ({ label, status, says }: Matter): string => {
	const places = new Set(says.flatMap((each) => each.words.map(({ cite }) => citation(cite))));
	return `${label}：${status === "stated" ? [...places].join("、") : words[status]}`;
};

/** `gongshu matters [--point 事项]`: what a law says of a matter in its words, and what its sources do not; without one, of all of them. */
export const mattersCommand = (options: Options): Output => {
	const asked = options.point;
	const read = underLaw(options, (law) => ({ point: asked === undefined ? right(null) : parsePointId(law, asked) }));
	if (isLeft(read)) return rejection(read.left);
	const { law, on, point } = read.right as { law: Law; on: Matter["on"]; point: Point | null };
	if (point !== null) {
		const one = matter(law, point, { on });
		return options.json ? json(one) : printed(explain(one));
	}
	const all = [...pointIds, ...layersOf(law).flatMap(({ regulation }) => ownPoints(regulation))].map((each) =>
		matter(law, each, { on }),
	);
	return options.json ? json(all) : printed(all.map(line).join("\n"));
};
