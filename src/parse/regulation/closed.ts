import * as z from "zod/mini";
import { type Actor, actors, type OwnActor } from "../../model/law/actor";
import { type Matter, matters, type OwnMatter } from "../../model/law/matter";
import { type Rank, ranks } from "../../model/law/rank";
import { type StepOutcome, stepOutcomes } from "../../model/law/step-outcome";
import { either, listOf } from "./choices";
import { only } from "./complaint";

const idsOf = <K extends string>(labels: Readonly<Record<K, string>>): readonly K[] =>
	// The ids are the keys of a constant, which the type states again.
	Object.keys(labels) as K[];

/** What a step can end in. */
export const outcome = z.enum(idsOf<StepOutcome>(stepOutcomes));

/** The rank of a text. */
export const rank = z.enum(ranks.map(({ id }): Rank => id));

const isOwn = (value: unknown): boolean =>
	typeof value === "string" && value.length <= 60 && /^[^\s\0:]+:[^\s\0:]+$/.test(value);

/** The id of a body that the text names itself. */
export const ownActor = only<OwnActor>(isOwn, {
	code: "wrong-value",
	message: (place, found) => `${place}不能用 \`${found}\` 作主体的标识`,
	suggestion: "自有主体的标识由规定的简称和主体的简称组成，例如“luoyuan:bureau”",
});

/** The id of a matter that the text alone speaks of. */
export const ownMatter = only<OwnMatter>(isOwn, {
	code: "wrong-value",
	message: (place, found) => `${place}不能用 \`${found}\` 作事项的标识`,
	suggestion: "自有事项的标识由规定的简称和事项的简称组成，例如“disclosure:reply”",
});

/** A matter of law: a matter of the field, or one of the text's own; that the text lists it is for `check` to see. */
export const matter = only<Matter>((value) => (typeof value === "string" && Object.hasOwn(matters, value)) || isOwn(value), {
	code: "wrong-value",
	message: (place, found) => `${place}不能填 \`${found}\``,
	suggestion: either(listOf(idsOf(matters)), "本规定自有的事项须先列入 matters，例如“disclosure:reply”"),
	names: idsOf(matters),
});

/** Who acts: one of the common roles, or a body of the text's own; that the text lists it is for `check` to see. */
export const actor = only<Actor>((value) => (typeof value === "string" && Object.hasOwn(actors, value)) || isOwn(value), {
	code: "wrong-value",
	message: (place, found) => `${place}不能填 \`${found}\``,
	suggestion: either(listOf(idsOf(actors)), "本规定自有的主体须先列入 actors，例如“luoyuan:bureau”"),
	names: idsOf(actors),
});
