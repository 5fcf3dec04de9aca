import { requireProcedure } from "../engine/layers/asked";
import { freeze } from "../model/freeze";
import { incidents } from "../model/law/incident";
import type { Law, ProcedureId } from "../model/law/law";
import { own } from "../model/own-property";
import { sealed } from "../model/sealed";
import { factsJsonSchema } from "./facts-schema";
import { type DraftOption, type JsonSchema, requireDraft, titledValues } from "./json-schema";
import { termsOf } from "./shapes/names";
import { proceduresOf, type StepTerm } from "./terms";

type Properties = Readonly<Record<string, JsonSchema>>;

const day: JsonSchema = { type: "string", format: "date" };

const event = (required: readonly string[], properties: Properties, title: string): JsonSchema => ({
	title,
	type: "object",
	properties: { on: { title: "日期", ...day }, ...properties },
	required: ["on", ...required],
	additionalProperties: false,
});

/** What may be recorded of a step: its outcomes, and the extension of its time limit. */
const stepEvents = ({ id, label, outcomes }: StepTerm, facts: JsonSchema): readonly JsonSchema[] => {
	const step = { title: "环节", const: id };
	const approval = {
		title: "批准",
		type: "object",
		properties: { on: { title: "日期", ...day }, number: { title: "文号", type: "string", maxLength: 200 } },
		required: ["on"],
		additionalProperties: false,
	};
	const workingDays = { title: "延长日数", type: "integer", minimum: 1 };
	const extended = { title: "延长", const: true };
	return [
		...(outcomes.length > 0
			? [event(["step", "outcome"], { step, outcome: { title: "结果", ...titledValues(outcomes) }, facts }, label)]
			: []),
		event(["step", "extended"], { step, extended, workingDays, approval, facts }, `${label}的延长`),
	];
};

/** The schema of a list of events, whose facts are described elsewhere. */
export const eventsWith = (law: Law, procedure: string, facts: JsonSchema): JsonSchema => {
	const stated = proceduresOf(law).find(({ id }) => id === procedure);
	const happened = event(["event"], { event: { title: "事项", ...titledValues(termsOf(incidents)) }, facts }, "程序外的事项");
	return {
		title: `${stated?.label ?? procedure}的办理记录`,
		type: "array",
		maxItems: 1000,
		items: { anyOf: [...(stated?.steps ?? []).flatMap((step) => stepEvents(step, facts)), happened] },
	};
};

/**
 * The JSON Schema of the events of a case in a procedure (办理记录), as `follow` takes them: the steps of the procedure with their
 * outcomes, extensions of time limits, and what may happen outside the steps.
 *
 * Whatever it takes, `parseEvents` takes. Whether the events can have happened in their order, `follow` decides.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @returns frozen plain JSON
 * @throws `TypeError` in Chinese if the law has no such procedure, or the draft is another
 *
 * @example
 * ```ts
 * import { eventsJsonSchema } from "gongshu/contract";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * eventsJsonSchema(weifang, "sharingRequest").title; // "共享申请的办理记录"
 * ```
 */
export const eventsJsonSchema = <L extends Law>(law: L, procedure: ProcedureId<L>, options: DraftOption = {}): JsonSchema => {
	requireProcedure(law, procedure);
	const draft = requireDraft(own(options, "draft"));
	const { $schema, ...facts } = factsJsonSchema(law, { draft });
	const [holder, ref] =
		draft === "draft-07" ? (["definitions", "#/definitions/Facts"] as const) : (["$defs", "#/$defs/Facts"] as const);
	return freeze({ $schema, ...eventsWith(sealed<Law>(law), procedure, { $ref: ref }), [holder]: { Facts: facts } });
};
