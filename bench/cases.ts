import type { Day } from "../src/model/day";
import type { Value } from "../src/model/law/fact";
import type { FactsOf } from "../src/model/law/law";
import { weifang2021 } from "../src/rules/weifang-2021";
import { oneOf, type Random, randomFrom } from "./random";

/** The questions every contender answers. */
export const questions = ["sharing", "sharingRoute", "opening", "openingRoute"] as const;

/** The id of one of the questions every contender answers. */
export type QuestionName = (typeof questions)[number];

/** What may be known of a case under 潍坊市公共数据管理办法. */
export type Facts = FactsOf<typeof weifang2021>;

/** One question about one case. */
export interface Case {
	readonly question: QuestionName;
	readonly facts: Facts;
}

/** The law all cases are decided by. */
export const law = weifang2021;

/** Every way a question can come out when every fact is known, written as question and outcome. */
export const outcomes: readonly string[] = questions.flatMap((question) => [
	...law.questions.flatMap(({ id, scale }) => (id === question ? scale.map((level) => `${question}: ${level.id}`) : [])),
	`${question}: out-of-scope`,
]);

/** The day all cases are decided on. */
export const on = "2024-09-02";

/** Who made a finding, and when. */
interface Signature {
	readonly by: string;
	readonly on: Day;
}

const oneSignsAll = (): Signature => ({ by: "某局", on: "2024-08-30" });

/**
 * The seventeen facts behind the four questions. Most cases are in scope and most restrictions do not hold, so that every level comes up.
 *
 * @param unknown how likely each fact is to be unknown; a finding is then absent or still being determined
 */
const drawFacts = (random: Random, unknown: number, signed: () => Signature): Facts => {
	const known = <V extends Value>(value: V) => (random() < unknown ? undefined : value);
	const found = <V extends Value>(value: V) => {
		const determined = known(value);
		if (determined !== undefined) return { value: determined, ...signed() };
		return random() < 0.5 ? undefined : { value: null, ...signed() };
	};
	const often = () => random() < 0.95;
	const seldom = () => random() < 0.1;
	return {
		inRegion: known(often()),
		publicData: known(often()),
		stateSecret: found(oneOf(random, "none", "none", "none", "none", "none", "none", "involved", "determined")),
		requester: known(
			oneOf(
				random,
				"organ",
				"organ",
				"delegated",
				"welfare",
				"utility",
				"centralAgency",
				"outsideGovernment",
				"outside",
				"society",
			),
		),
		shareable: found(oneOf(random, "unsuitable", "partly", "some", "all", "all")),
		sharingForbidden: known(oneOf(random, "none", "none", "none", "none", "internal", "law")),
		declaredShare: known(oneOf(random, "none", "conditional", "someBodies", "partOnly", "unconditional")),
		securityReview: known(oneOf(random, "passed", "passed", "passed", "failed", "notDone")),
		needForDuty: found(random() < 0.5),
		endangersSecurity: found(seldom()),
		harmsThirdParty: found(seldom()),
		contractOrIp: found(seldom()),
		lawOnOpening: known(oneOf(random, "silent", "silent", "silent", "silent", "silent", "silent", "forbidden", "elsewhere")),
		ruleOnOpening: known(oneOf(random, "silent", "silent", "silent", "silent", "silent", "silent", "forbidden")),
		conditionsNeeded: found(random() < 0.4),
		declaredOpen: known(oneOf(random, "unclassified", "none", "conditional", "unconditional", "unconditional")),
		onOpenList: known(random() < 0.7),
	};
};

/** So many sets of facts; the same seed gives the same ones. */
const draw = (count: number, seed: number, unknown: number, signed = oneSignsAll): readonly Facts[] => {
	const random = randomFrom(seed);
	return Array.from({ length: count }, () => drawFacts(random, unknown, signed));
};

/** Cases of which every fact behind the four questions is known. */
export const completeFacts = (count: number): readonly Facts[] => draw(count, 20_240_902, 0);

/** Cases of which about every fourth fact is unknown. */
export const partialFacts = (count: number): readonly Facts[] => draw(count, 20_260_131, 0.25);

/** The same cases, in which everybody makes one finding only. */
export const completeFactsSignedApart = (count: number): readonly Facts[] => {
	let persons = 0;
	return draw(count, 20_240_902, 0, () => {
		persons += 1;
		return { by: `第${persons}人`, on: "2024-08-30" };
	});
};

/** Cases in which many a finding names nobody, and so is none. */
export const unsignedFacts = (count: number): readonly Facts[] => {
	const random = randomFrom(20_260_202);
	return draw(count, 20_260_201, 0.1, () => ({ by: random() < 0.3 ? "" : "某局", on: "2024-08-30" }));
};

/** Every question about each of these. */
export const asked = (all: readonly Facts[]): readonly Case[] =>
	all.flatMap((facts) => questions.map((question) => ({ question, facts })));
