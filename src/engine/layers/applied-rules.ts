import type { AppliedRules } from "../../model/answer/applied-rules";
import { canonicalJson } from "../../model/canonical";
import type { Day } from "../../model/day";
import { freeze } from "../../model/freeze";
import type { Law } from "../../model/law/law";
import type { Regulation } from "../../model/law/regulation";
import { has, own } from "../../model/own-property";
import { sha256 } from "../../model/sha256";
import { once } from "../memoize";
import { placeData, textData } from "./rule-data";
import { type Stack, stackOn } from "./stack";

/** The digest of plain data. */
export const digestOf = (data: unknown): string => sha256(canonicalJson(data));

/** The digest of the rules of one text, made once. */
const textDigest = once((regulation: Regulation): string => digestOf(textData(regulation)));

/** By which rules a stack answers, made once: the order of the texts, and the rules of those in force. */
export const appliedRules = once(({ law, layers }: Stack): AppliedRules => {
	const version = own(law, "version");
	const texts = layers.map(({ regulation }) => textDigest(regulation));
	const digest = digestOf({ law: has(law, "layers") ? placeData(law) : law.id, texts });
	return freeze({ law: law.id, ...(version === undefined ? {} : { version }), digest });
});

/**
 * By which rules a law answers on a day: its version, and the digest of the rules of the texts in force.
 *
 * Equal digests mean equal rules. Signatures do not change it: an opinion changes no answer.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param on the day whose law applies; on a text that is no day, no text is in force
 *
 * @example
 * ```ts
 * import { rulesOf } from "gongshu";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const { law, version, digest } = rulesOf(weifang2021, "2026-11-21");
 * [law, version, digest.length]; // ["weifang-2021", "1", 64]
 * rulesOf(weifang2021, "2024-09-02").digest === digest; // true
 * ```
 */
export const rulesOf = (law: Law, on: Day): AppliedRules => appliedRules(stackOn(law, on));
