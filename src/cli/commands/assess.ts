import { isLeft, map } from "fp-ts/lib/Either.js";
import { assess } from "../../engine/assess";
import type { OnDay } from "../../engine/case";
import type { Law } from "../../model/law/law";
import { parseFacts } from "../../parse";
import { shorten } from "../../parse/display";
import { explain } from "../../text";
import { summaryText } from "../catalogue/summary-text";
import type { CaseOption, OptionsOf } from "../options";
import { exit, failure, jsonListOutput, jsonOutput, type Output, textOutput } from "../output";
import { parsedJson, readJson } from "../read-json";
import { readUnderLaw } from "../read-options";
import { inOption, type ReadResult } from "../read-result";
import { isCatalogue, type Resource, readResources } from "../resource-list";
import { type AssessedResource, catalogueText } from "../resource-table";
import { rejection, resultOutput } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";

type AssessOptions = OptionsOf<never, "show" | "wide" | "signatures" | CaseOption>;

/** What is to be assessed: the facts of one case, or the resources of a catalogue. */
type Subject = { readonly facts: object } | { readonly resources: readonly Resource[] };

const readSubject = (law: Law, where = "{}"): ReadResult<Subject> => {
	const source = inOption(["--facts"], readJson(where));
	if (isLeft(source)) return source;
	return parsedJson(source.right, (value): ReadResult<Subject> => {
		if (isCatalogue(value)) return map((resources: readonly Resource[]) => ({ resources }))(readResources(law, value.资源));
		return map((facts) => ({ facts: facts as object }))(parseFacts(law, value));
	});
};

/** The resources of a catalogue, each assessed as it is asked for. */
function* assessed(law: Law, context: OnDay, resources: readonly Resource[]): Generator<AssessedResource> {
	for (const [index, resource] of resources.entries())
		yield { number: index + 1, resource, assessment: assess(law, resource.facts, context) };
}

function* assessmentsOf(resources: Iterable<AssessedResource>): Generator<AssessedResource["assessment"]> {
	for (const { assessment } of resources) yield assessment;
}

/** The totals of a catalogue, what is to be corrected in it and what is to be found. */
const catalogueSummary = async (law: Law, context: OnDay, resources: readonly Resource[]): Promise<string> => {
	const { catalogueAuditor, summaryOf, tallyOf } = await import("../../catalogue");
	const auditor = catalogueAuditor(law, context);
	const results = resources.flatMap(({ name, facts }, index) =>
		auditor.next({
			number: index + 1,
			subject: "resource",
			columns: [],
			cells: {},
			begins: true,
			resource: name,
			facts,
			issues: [],
		}),
	);
	return summaryText(summaryOf(tallyOf(results)), "项");
};

const assessCatalogue = async (
	{ show, wide, json }: AssessOptions,
	{ law, context, resources }: { readonly law: Law; readonly context: OnDay; readonly resources: readonly Resource[] },
): Promise<Output> => {
	const shown = show !== undefined && /^[1-9]\d*$/.test(show) ? resources[Number(show) - 1] : undefined;
	if (show !== undefined && !shown)
		return failure(exit.usage, ({ messages: { replies } }) => replies.rowRange(resources.length, `\`${shorten(show)}\``));
	const detail = shown && assess(law, shown.facts, context);
	const all = assessed(law, context, resources);
	if (json) return detail ? jsonOutput(detail) : jsonListOutput(assessmentsOf(all));
	const table = wide ? catalogueText(all) : [await catalogueSummary(law, context, resources)];
	if (!shown || !detail) return textOutput(table.join("\n\n"));
	return textOutput(({ messages: { replies } }) =>
		[...table, replies.rowHeading(show ?? "", shown.name), explain(detail)].join("\n\n"),
	);
};

/** `gongshu assess`: everything the law says of one case, or of every resource of a catalogue. */
export const assessCommand = async (options: AssessOptions): Promise<Output> => {
	const asSigned = await lawAsSigned(options.signatures);
	const input = readUnderLaw(options, (law) => ({ subject: readSubject(law, options.facts) }), asSigned);
	if (isLeft(input)) return rejection(input.left);
	const { law, context, subject } = input.right;
	if ("resources" in subject) return assessCatalogue(options, { law, context, resources: subject.resources });
	if (options.show !== undefined || options.wide)
		return failure(exit.usage, ({ messages: { replies } }) => replies.forCatalogueOnly(options.wide ? "--wide" : "--show"));
	return resultOutput(assess(law, subject.facts, context), options.json);
};
