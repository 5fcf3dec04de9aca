import type { Missing } from "../model/answer/decision";
import type { Labels } from "../model/answer/labels";
import { actorLabel } from "../model/law/actor";
import { termLabel } from "./terms";

const foundBy = ({ actors }: Labels, by: Missing["by"]): string => (by ? `（由${actorLabel(by, actors)}认定）` : "");

/** A missing fact, with the only actor who may determine it. */
export const missingFactText = (labels: Labels, { fact, by }: Missing): string =>
	`${factText(labels, fact)}${foundBy(labels, by)}`;

const factText = ({ terms }: Labels, fact: string): string => `“${termLabel(terms, fact)}”`;

/** Missing facts by whoever alone may determine them: “个人信息”；“国家秘密”（由保密办认定）. */
export const missingList = (labels: Labels, missing: readonly Missing[]): string =>
	[...new Set(missing.map(({ by }) => by))]
		.map((actor) => {
			const facts = missing.filter(({ by }) => by === actor);
			return `${facts.map(({ fact }) => factText(labels, fact)).join("")}${foundBy(labels, actor)}`;
		})
		.join("；");
