import { hasOutline, type Outline, requireGiven } from "../model/given";
import { ownValue } from "../model/own-property";
import type { Explainable } from "./explainable";

/** The results that are no lists. */
export type Result = Exclude<Explainable, readonly unknown[]>;

const decision: Outline = { labels: "object", rules: "object", grounds: "list", missing: "list", remarks: "list" };

/** By what each kind of result is known for what it is, beside its kind. It may have been read back from JSON. */
const outlines: Readonly<Record<Result["kind"], Outline>> = {
	decision,
	parts: { parts: "object", whole: "object" },
	assessment: { labels: "object", decisions: "list", duties: "list", remarks: "list" },
	remedy: { before: "object", after: "object", refused: "list" },
	progress: { labels: "object", history: "list", next: "list", rejected: "list", remarks: "list" },
	due: { from: "text", due: "text", counted: "list", notices: "list" },
	why: { labels: "object", decision: "object" },
	"why-not": { labels: "object", decision: "object", barring: "list", lacking: "list" },
	changes: { labels: "object", decision: "object", ways: "list" },
	interview: { labels: "object", decision: "object", ask: "list" },
	comparison: { left: "object", right: "object", questions: "list", duties: "list" },
	difference: { labels: "object", left: "object", right: "object", questions: "list" },
	matter: { labels: "object", says: "list", unstated: "list", remarks: "list" },
	proof: { labels: "object", questions: "list", procedures: "list", findings: "list" },
};

/** Whether something is a result, as far as its outline tells. */
export const isResult = (given: unknown): given is Result => {
	const kind = ownValue(given, "kind");
	return typeof kind === "string" && Object.hasOwn(outlines, kind) && hasOutline(given, outlines[kind as Result["kind"]]);
};

/**
 * Refuses what is no decision.
 *
 * @param name of the function that was given it
 */
export const requireDecision = (given: unknown, name: string): void =>
	requireGiven(
		ownValue(given, "kind") === "decision" && hasOutline(given, decision),
		`${name} 的参数`,
		"decide 作出的决定",
		given,
	);
