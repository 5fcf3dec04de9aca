import { isLeft, map } from "fp-ts/lib/Either.js";
import { assess } from "../../engine/assess";
import type { Assessment } from "../../model/answer/assessment";
import type { Law } from "../../model/law/law";
import { parseFacts } from "../../parse";
import { conclusion, explain } from "../../text";
import { declarationLine } from "../../text/declaration";
import { isCatalogue, type Resource, readCatalogue } from "../catalogue";
import { readJson } from "../input-file";
import type { CaseOption, OptionsOf } from "../options";
import { columns, exit, failure, jsonOutput, type Output, textOutput } from "../output";
import { readUnderLaw } from "../read-options";
import { inOption, type ReadResult } from "../read-result";
import { rejection, resultOutput } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";

type AssessOptions = OptionsOf<never, "show" | "signatures" | CaseOption>;

/** What is to be assessed: the facts of one case, or the resources of a catalogue. */
type Subject = { readonly facts: object } | { readonly resources: readonly Resource[] };

const readSubject = (law: Law, where = "{}"): ReadResult<Subject> => {
	const source = inOption(["--facts"], readJson(where));
	if (isLeft(source)) return source;
	if (isCatalogue(source.right))
		return map((resources: readonly Resource[]) => ({ resources }))(readCatalogue(law, source.right.资源));
	return map((facts) => ({ facts: facts as object }))(parseFacts(law, source.right));
};

const dutyCount = ({ duties }: Assessment, state: "breached" | "open"): string => {
	const count = duties.filter((duty) => duty.state === state).length;
	return count === 0 ? "—" : `${count} 项`;
};

const row = (index: number, name: string, assessment: Assessment, questions: readonly string[]): readonly string[] => [
	String(index + 1),
	name,
	...assessment.decisions.filter(({ question }) => questions.includes(question)).map(conclusion),
	dutyCount(assessment, "breached"),
	dutyCount(assessment, "open"),
];

/** The questions with a column: those on sharing and opening; for a law that has none, those decided for some resource. */
const questionsShown = (assessments: readonly Assessment[]): readonly string[] => {
	const decisions = assessments.flatMap((each) => each.decisions);
	const onAccess = decisions.filter(({ opens }) => opens !== undefined);
	return [
		...new Set(
			(onAccess.length > 0 ? onAccess : decisions.filter(({ answer }) => answer !== null)).map(({ question }) => question),
		),
	];
};

/** The catalogue as a table. */
const catalogueTable = (resources: readonly Resource[], assessments: readonly Assessment[]): string => {
	const questions = questionsShown(assessments);
	const labels = (assessments[0]?.decisions ?? [])
		.filter(({ question }) => questions.includes(question))
		.map((decision) => decision.labels.terms[decision.question]?.label ?? decision.question);
	const head = ["序号", "资源", ...labels, "违反", "待履行"];
	return columns([head, ...assessments.map((each, index) => row(index, resources[index]?.name ?? "", each, questions))]);
};

/** The resources whose declared level is not the lawful one, with who must correct it. */
const wrongDeclarations = (resources: readonly Resource[], assessments: readonly Assessment[]): readonly string[] => {
	const lines = assessments.flatMap(({ declarations, labels }, index) =>
		declarations
			.filter(({ correction }) => correction !== undefined)
			.map((declaration) => `${index + 1}　${resources[index]?.name ?? ""}——${declarationLine(labels, declaration)}`),
	);
	return lines.length === 0 ? [] : [["目录所注与依法应有不符的：", ...lines].join("\n")];
};

const catalogueOutput = (
	{ show, json }: AssessOptions,
	resources: readonly Resource[],
	assessments: readonly Assessment[],
): Output => {
	const place = show === undefined || !/^[1-9]\d*$/.test(show) ? undefined : Number(show) - 1;
	const detail = place === undefined ? undefined : assessments[place];
	if (show !== undefined && !detail) {
		return failure(exit.usage, `--show 须为 1 至 ${assessments.length} 之间的序号，所给为 \`${show}\``);
	}
	if (json) return jsonOutput(detail ?? assessments);
	const fullText = detail ? [`第 ${show} 项：${resources[Number(show) - 1]?.name}`, explain(detail)] : [];
	const parts = [catalogueTable(resources, assessments), ...wrongDeclarations(resources, assessments), ...fullText];
	return textOutput(parts.join("\n\n"));
};

/** `gongshu assess`: everything the law says of one case, or of every resource of a catalogue. */
export const assessCommand = async (options: AssessOptions): Promise<Output> => {
	const asSigned = await lawAsSigned(options.signatures);
	const input = readUnderLaw(options, (law) => ({ subject: readSubject(law, options.facts) }), asSigned);
	if (isLeft(input)) return rejection(input.left);
	const { law, context, subject } = input.right;
	if ("resources" in subject) {
		const assessments = subject.resources.map(({ facts }) => assess(law, facts, context));
		return catalogueOutput(options, subject.resources, assessments);
	}
	if (options.show !== undefined) return failure(exit.usage, "--show 只用于目录：--facts 须含“资源”");
	return resultOutput(assess(law, subject.facts, context), options.json);
};
