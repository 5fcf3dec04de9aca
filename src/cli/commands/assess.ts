import { isLeft } from "fp-ts/lib/Either.js";
import { assessWide } from "../../engine/assess";
import type { Assessment } from "../../model/assessment";
import { parseFacts } from "../../parse";
import { conclusion, explain } from "../../text";
import { type Asked, readAsked } from "../case";
import { isCatalogue, type Resource, readCatalogue } from "../catalogue";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";
import { readSource } from "../source";
import { table } from "../table";

const counted = ({ duties }: Assessment, state: "breached" | "open"): string => {
	const count = duties.filter((duty) => duty.state === state).length;
	return count === 0 ? "—" : `${count} 项`;
};

const row = (index: number, name: string, assessment: Assessment): readonly string[] => [
	String(index + 1),
	name,
	...assessment.decisions.map(conclusion),
	counted(assessment, "breached"),
	counted(assessment, "open"),
];

const overview = (resources: readonly Resource[], assessments: readonly Assessment[]): string => {
	const [first] = assessments;
	const asked = first?.decisions.map(({ question, labels }) => labels.terms[question]?.label ?? question) ?? [];
	const head = ["序号", "资源", ...asked, "违反", "待履行"];
	return table([head, ...assessments.map((assessment, index) => row(index, resources[index]?.name ?? "", assessment))]);
};

const wholeCatalogue = (options: Options, { law, on }: Asked, entries: readonly unknown[]): Output => {
	const resources = readCatalogue(law, entries);
	if (isLeft(resources)) return rejection(resources.left);
	const assessments = resources.right.map(({ facts }) => assessWide(law, facts, on));
	const shown = options.show === undefined ? undefined : Number(options.show);
	const detail = shown === undefined ? undefined : assessments[shown - 1];
	if (shown !== undefined && !detail) {
		return failed(exit.usage, `--show 须为 1 至 ${assessments.length} 之间的序号，所给为 \`${options.show}\``);
	}
	if (options.json) return json(detail ?? assessments);
	const lines = [overview(resources.right, assessments)];
	if (shown !== undefined && detail) lines.push(`第 ${shown} 项：${resources.right[shown - 1]?.name}`, explain(detail));
	return printed(lines.join("\n\n"));
};

/** `gongshu assess`: everything the law says of one case, or of every resource of a catalogue. */
export const assessCommand = (options: Options): Output => {
	const asked = readAsked(options);
	if (isLeft(asked)) return rejection(asked.left);
	const source = readSource(options.facts ?? "{}");
	if (isLeft(source)) return rejection(source.left);
	if (isCatalogue(source.right)) return wholeCatalogue(options, asked.right, source.right.资源);
	const { law, on } = asked.right;
	const facts = parseFacts(law, source.right);
	if (isLeft(facts)) return rejection(facts.left);
	const assessment = assessWide(law, facts.right, on);
	return options.json ? json(assessment) : printed(explain(assessment));
};
