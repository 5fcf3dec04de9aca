import { isLeft, map } from "fp-ts/lib/Either.js";
import { assess } from "../../engine/assess";
import type { Assessment } from "../../model/answer/assessment";
import type { Law } from "../../model/law/law";
import { parseFacts } from "../../parse";
import { conclusion, explain } from "../../text";
import { type Read, under, underLaw } from "../case";
import { isCatalogue, type Resource, readCatalogue } from "../catalogue";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";
import { readSource } from "../source";
import { table } from "../table";

/** What is to be assessed: the facts of one case, or the resources of a catalogue. */
type Subject = { readonly facts: object } | { readonly resources: readonly Resource[] };

const readSubject = (law: Law, where: string | undefined): Read<Subject> => {
	const source = under(["--facts"], readSource(where ?? "{}"));
	if (isLeft(source)) return source;
	if (isCatalogue(source.right))
		return map((resources: readonly Resource[]) => ({ resources }))(readCatalogue(law, source.right.资源));
	return map((facts) => ({ facts: facts as object }))(parseFacts(law, source.right));
};

const counted = ({ duties }: Assessment, state: "breached" | "open"): string => {
	const count = duties.filter((duty) => duty.state === state).length;
	return count === 0 ? "—" : `${count} 项`;
};

const row = (index: number, name: string, assessment: Assessment, columns: readonly string[]): readonly string[] => [
	String(index + 1),
	name,
	...assessment.decisions.filter(({ question }) => columns.includes(question)).map(conclusion),
	counted(assessment, "breached"),
	counted(assessment, "open"),
];

/** The catalogue as a table; a question that no resource answers has no column. */
const overview = (resources: readonly Resource[], assessments: readonly Assessment[]): string => {
	const answered = assessments.flatMap(({ decisions }) => decisions.filter(({ status }) => status === "decided"));
	const columns = [...new Set(answered.map(({ question }) => question))];
	const asked = assessments[0]?.decisions.filter(({ question }) => columns.includes(question)) ?? [];
	const head = [
		"序号",
		"资源",
		...asked.map(({ question, labels }) => labels.terms[question]?.label ?? question),
		"违反",
		"待履行",
	];
	return table([head, ...assessments.map((each, index) => row(index, resources[index]?.name ?? "", each, columns))]);
};

const wholeCatalogue = (
	{ show, json: asJson }: Options,
	resources: readonly Resource[],
	assessments: readonly Assessment[],
): Output => {
	const place = show === undefined || !/^[1-9]\d*$/.test(show) ? undefined : Number(show) - 1;
	const detail = place === undefined ? undefined : assessments[place];
	if (show !== undefined && !detail) {
		return failed(exit.usage, `--show 须为 1 至 ${assessments.length} 之间的序号，所给为 \`${show}\``);
	}
	if (asJson) return json(detail ?? assessments);
	const explained = detail ? [`第 ${show} 项：${resources[Number(show) - 1]?.name}`, explain(detail)] : [];
	return printed([overview(resources, assessments), ...explained].join("\n\n"));
};

/** `gongshu assess`: everything the law says of one case, or of every resource of a catalogue. */
export const assessCommand = (options: Options): Output => {
	const read = underLaw(options, (law) => ({ subject: readSubject(law, options.facts) }));
	if (isLeft(read)) return rejection(read.left);
	const { law, on, subject } = read.right;
	if (options.show !== undefined && !("resources" in subject))
		return failed(exit.usage, "--show 只用于目录：--facts 须含“资源”");
	if ("resources" in subject) {
		const assessments = subject.resources.map(({ facts }) => assess(law, facts, { on }));
		return wholeCatalogue(options, subject.resources, assessments);
	}
	const assessment = assess(law, subject.facts, { on });
	return options.json ? json(assessment) : printed(explain(assessment));
};
