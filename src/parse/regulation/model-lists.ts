import * as z from "zod/mini";
import { type Actor, actors, type OwnActor } from "../../model/law/actor";
import { type Incident, incidents } from "../../model/law/incident";
import { type Matter, matters, type OwnMatter } from "../../model/law/matter";
import { type Rank, ranks } from "../../model/law/rank";
import { type StepOutcome, stepOutcomes } from "../../model/law/step-outcome";
import { hiddenCharacter } from "../../model/visible-text";
import { either, listOf } from "./choices";
import { only } from "./custom-check";

const idsOf = <K extends string>(labels: Readonly<Record<K, string>>): readonly K[] =>
	// The keys of a constant are exactly those of its type.
	Object.keys(labels) as K[];

/** The outcome of a step. */
export const stepOutcomeSchema = z.enum(idsOf<StepOutcome>(stepOutcomes));

/** The outcome of a step, or that it is overdue. */
export const outcomeOrOverdueSchema = z.enum([...idsOf<StepOutcome>(stepOutcomes), "overdue"]);

/** What may happen outside the steps. */
export const incidentSchema = z.enum(idsOf<Incident>(incidents));

/** The rank of a text. */
export const rankSchema = z.enum(ranks.map(({ id }): Rank => id));

const isOwn = (value: unknown): boolean =>
	typeof value === "string" && value.length <= 60 && /^[^\s:]+:[^\s:]+$/.test(value) && hiddenCharacter(value) === undefined;

/** The id of a body that only this text names. */
export const ownActorSchema = only<OwnActor>(isOwn, {
	code: "wrong-value",
	message: (position, value) => `${position}不能用 \`${value}\` 作主体的标识`,
	suggestion: "自有主体的标识由规定的简称和主体的简称组成，例如“luoyuan:bureau”",
});

/** The id of a matter that only this text regulates. */
export const ownMatterSchema = only<OwnMatter>(isOwn, {
	code: "wrong-value",
	message: (position, value) => `${position}不能用 \`${value}\` 作事项的标识`,
	suggestion: "自有事项的标识由规定的简称和事项的简称组成，例如“disclosure:reply”",
});

/** A matter of law: a common one, or one of the text's own. `check` verifies that the text lists it. */
export const matterSchema = only<Matter>(
	(value) => (typeof value === "string" && Object.hasOwn(matters, value)) || isOwn(value),
	{
		code: "wrong-value",
		message: (position, value) => `${position}不能填 \`${value}\``,
		suggestion: either(listOf(idsOf(matters)), "本规定自有的事项须先列入 matters，例如“disclosure:reply”"),
		names: idsOf(matters),
	},
);

/** An actor: a common role, or a body of the text's own. `check` verifies that the text lists it. */
export const actorSchema = only<Actor>((value) => (typeof value === "string" && Object.hasOwn(actors, value)) || isOwn(value), {
	code: "wrong-value",
	message: (position, value) => `${position}不能填 \`${value}\``,
	suggestion: either(listOf(idsOf(actors)), "本规定自有的主体须先列入 actors，例如“luoyuan:bureau”"),
	names: idsOf(actors),
});
