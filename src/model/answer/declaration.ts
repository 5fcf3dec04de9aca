import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { Possible } from "./decision";

/**
 * What the catalogue declares relative to what is lawful: the same level; a stricter one; a wider one; or not known, because
 * the declaration or the lawful level is.
 */
export type DeclarationRelation = "same" | "declaredStricter" | "declaredWider" | "unknown";

/** The level that the catalogue declares for a question beside the level that the law gives it, and who must correct it. */
export interface Declaration<A extends string = string> {
	readonly question: string;
	/** The fact that has what the catalogue says. */
	readonly fact: string;
	/** The declared level; `null` if it is not known or none is declared. */
	readonly declared: A | null;
	/** The lawful level; `null` if it is not decided, or the law gives none. */
	readonly lawful: A | null;
	/** Every outcome that the question may still have. */
	readonly possible: readonly Possible<A>[];
	readonly relation: DeclarationRelation;
	/** Who must correct the declaration, by which words and which remedy; absent unless it is stricter or wider. */
	readonly correction?: {
		readonly regulation: string;
		readonly on: Actor;
		readonly words: readonly Quoted[];
		readonly remedy: string;
	};
}
