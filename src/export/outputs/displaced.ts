import { holding } from "../../engine/conditions";
import type { Node } from "../../engine/diagram/diagram";
import type { QuestionPlan } from "../../engine/explain/question-plan";
import type { StatedRule } from "../../engine/layers/provision";
import type { Displaced } from "../../model/answer/displaced";
import type { Condition } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import { defaultOf } from "../../model/law/question";
import type { PartialStates } from "../partial/states";
import { partialTruth } from "../partial/truth";
import type { PossibleOutput } from "./said";

const displacedBy = (layer: Layer, by: Layer, provision: string, says: string): Displaced => ({
	provision,
	regulation: layer.regulation.id,
	says,
	by: by.regulation.id,
	...(by.by ? { words: by.by } : {}),
});

/** A rule that holds and gives way to the first higher text that is known to cover the case. */
const displacedRule = (states: PartialStates, { layer, covered, displaced, rule }: StatedRule) => {
	const { and, not } = states;
	const truthIn = (condition: Condition) => partialTruth(states, condition);
	let left: Node = and(not(truthIn(covered).no), truthIn(holding(rule)).yes);
	return displaced.map(({ by, when }) => {
		const displaces = truthIn(when).yes;
		const node = and(left, displaces);
		left = and(left, not(displaces));
		return { says: displacedBy(layer, by, rule.id, rule.atMost), node };
	});
};

/** The most open level of a lower text that surely covers the case and restricts nothing in it, where another text governs. */
const displacedDefaults = (states: PartialStates, { stated, rules }: QuestionPlan) => {
	const { and, not } = states;
	const truthIn = (condition: Condition) => partialTruth(states, condition);
	const governing = stated.filter(({ layer }) => layer.relation !== "also");
	return governing.flatMap((top, at) => {
		if (top.layer.relation !== "prevails") return [];
		const isTop = and(truthIn(top.covered).yes, ...governing.slice(0, at).map(({ covered }) => not(truthIn(covered).yes)));
		const open = defaultOf(top.question);
		return governing.slice(at + 1).flatMap((lower) => {
			const level = defaultOf(lower.question);
			if (level === "not-stated" || (open !== "not-stated" && level.id === open.id)) return [];
			const restrictsNothing = rules.filter(({ layer }) => layer === lower.layer).map(({ rule }) => truthIn(holding(rule)).no);
			const node = and(isTop, truthIn(lower.covered).yes, ...restrictsNothing);
			return [{ says: displacedBy(lower.layer, top.layer, level.id, level.id), node }];
		});
	});
};

/** The provisions of lower texts that give way to higher ones, with what they would have said. */
export const displacedIn = (states: PartialStates, plan: QuestionPlan): readonly PossibleOutput<Displaced>[] => [
	...plan.rules.flatMap((stated) => displacedRule(states, stated)),
	...displacedDefaults(states, plan),
];
