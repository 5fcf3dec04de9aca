import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { freeze } from "../model/freeze";
import type { Finding, Value } from "../model/law/fact";
import type { FactsOf, Law } from "../model/law/law";
import { saysUnknown } from "../model/name-matching";
import { display } from "./display";
import { type Field, fieldsIn } from "./field";
import { parseFinding } from "./finding";
import { collect, type Parsed, rejectInput } from "./parsed";
import { propertiesOf, withReason } from "./property";
import { factsSchema } from "./schema";
import { type FactAsRead, soundFacts } from "./sound-facts";
import { validate } from "./validate";
import { parseValue } from "./value";
import { type DefinedFact, definedFacts, factNamesOf } from "./vocabulary";

/** The facts of a law, as read: those that its schema takes. */
const factsIn = <L extends Law>(law: L, entries: readonly FactAsRead[]): Parsed<FactsOf<L>> => {
	const sound = soundFacts(law, entries);
	// They were just seen to be of the vocabularies of which the type is made.
	return sound ? right(freeze(sound) as FactsOf<L>) : validate(factsSchema(law), Object.fromEntries(entries));
};

/** One fact with its id; `null` if the input says that it is unknown. */
const parseField = ({ meaning, value, path }: Field<DefinedFact>): Parsed<FactAsRead | null> => {
	const { id, finder } = meaning;
	if (saysUnknown(value)) return right(null);
	const fact: Parsed<Value | Finding> =
		finder === undefined ? parseValue(meaning, value, path) : parseFinding({ ...meaning, finder }, value, path);
	return map((valid: Value | Finding): FactAsRead => [id, valid])(fact);
};

/**
 * Reads the facts of a case from unchecked input.
 *
 * Facts and values may be named by id or by Chinese term, in full-width or half-width characters; a flag also takes 是 and 否.
 * A fact that is absent, `null`, blank or 未知 is unknown and left out. A fact that only a named actor may determine takes an
 * object `{ 认定, 认定人, 认定日, 认定依据? }`, whose 认定 stays `null` while it is being determined. An object of a class is read by
 * its own properties; what it inherits, computes or hides is not.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param input any value, hostile input included; it never throws and no accessor is invoked
 * @returns the facts by id in the order of the vocabulary, frozen; or every issue at once, in the order of the input
 *
 * @example
 * ```ts
 * import { parseFacts } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * parseFacts(weifang, { 公共数据: "是", 答复: "未知" }); // {"_tag":"Right","right":{"publicData":true}}
 * parseFacts(weifang, { securityReview: "通过" }); // {"_tag":"Right","right":{"securityReview":"passed"}}
 * parseFacts(weifang, { 国家秘密: "不涉及" })._tag; // "Left"
 * ```
 */
export const parseFacts = <L extends Law>(law: L, input: unknown): Parsed<FactsOf<L>> => {
	const facts = definedFacts(law);
	const properties = propertiesOf(input);
	if (!properties)
		return rejectInput(
			"not-an-object",
			[],
			withReason(`事实应当写成逐项列明名称和值的对象，不能是 \`${display(input)}\``, input),
			input,
			facts[0] && `例如 {"${facts[0].label}":"未知"}`,
		);
	return pipe(
		fieldsIn(properties, factNamesOf(law), [], "事实"),
		chain((fields) => collect(fields.map(chain(parseField)))),
		chain((entries) =>
			factsIn(
				law,
				entries.filter((entry) => entry !== null),
			),
		),
	);
};
