import { hasOpenBox } from "../document/blocks-in";
import type { Block, Section, Text } from "../document/node";
import type { Reading } from "../model/law/reading";
import { anchors } from "./anchors";
import { paragraph, sectionOf } from "./sections";
import { readingBox, type SignedItems } from "./signed-items";

/** One reading: the question, the meaning taken, why, the meanings not taken, and the place to sign. */
const readingSection = (items: SignedItems, reading: Reading, usedIn: Text | undefined): readonly Section[] => {
	const { id, question, choice, because, alternatives } = reading;
	const boxes = readingBox(items, id);
	const others = alternatives.map((alternative, at) => ({
		name: alternatives.length > 1 ? `未采之${at + 1}` : "未采",
		value: alternative,
	}));
	const blocks: readonly Block[] = [
		{
			kind: "card",
			title: question,
			entries: [
				{ name: "采用", value: [{ kind: "strong", text: choice }] },
				{ name: "理由", value: because },
				...others,
				...(usedIn === undefined ? [] : [{ name: "用于", value: usedIn }]),
			],
			blocks: boxes,
		},
	];
	return sectionOf(anchors.reading(id), `解释 ${id}`, blocks, hasOpenBox(boxes) ? "待签署" : "已签署");
};

/** The readings of a law, each once, in the order of their numbers. */
export const readingsSection = (
	items: SignedItems,
	readings: readonly Reading[],
	usedIn: (id: string) => Text | undefined,
): readonly Section[] => {
	if (readings.length === 0) return [];
	const inOrder = readings.toSorted((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
	return sectionOf("解释一览", "解释", [
		paragraph("条文有两种以上理解的，一律取其保守者，列明未采的理解，逐项签署。他处只写编号。"),
		...inOrder.flatMap((reading) => readingSection(items, reading, usedIn(reading.id))),
	]);
};
