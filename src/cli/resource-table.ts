import type { Assessment } from "../model/answer/assessment";
import type { DutyAssessment } from "../model/answer/duty-assessment";
import { conclusion } from "../text";
import { declarationLine } from "../text/declaration";
import { columns } from "./output";
import type { Resource } from "./resource-list";

/** A resource with its number in the catalogue, from one, and what the law says of it. */
export interface AssessedResource {
	readonly number: number;
	readonly resource: Resource;
	readonly assessment: Assessment;
}

/** What a reader is told of one resource of many: the assessment itself is too large to be kept for each. */
interface Summary {
	readonly cells: readonly string[];
	readonly wrongDeclarations: readonly string[];
}

/** How many duties there are for certain, and how many there may be besides: none known is not the same as none. */
const count = (known: readonly DutyAssessment[], unknown: readonly DutyAssessment[]): string =>
	`${known.length}${unknown.length > 0 ? `（另有${unknown.length}项待查）` : ""}`;

const dutyCells = ({ duties }: Assessment): readonly string[] => {
	const inState = (state: DutyAssessment["state"]) => duties.filter((duty) => duty.state === state);
	const [open, possible] = [inState("open"), inState("possible")];
	// Whether a duty is breached is unknown as long as nobody has said whether it is met.
	const perhapsBreached = [...open, ...possible].filter(({ met }) => met.holds === null);
	return [count(inState("breached"), perhapsBreached), count(open, possible)];
};

/** The questions with a column: those on sharing and opening; for a law that has none, all. */
const questionsShown = ({ decisions }: Assessment): Assessment["decisions"] => {
	const onAccess = decisions.filter(({ opens }) => opens !== undefined);
	return onAccess.length > 0 ? onAccess : decisions;
};

const headOf = (questions: Assessment["decisions"]): readonly string[] => [
	"序号",
	"资源",
	...questions.map(({ question, labels }) => labels.terms[question]?.label ?? question),
	"违反",
	"待履行",
];

const summaryOf = ({ number, resource, assessment }: AssessedResource): Summary => ({
	cells: [String(number), resource.name, ...questionsShown(assessment).map(conclusion), ...dutyCells(assessment)],
	wrongDeclarations: assessment.declarations
		.filter(({ correction }) => correction !== undefined)
		.map((declaration) => `${number}　${resource.name}——${declarationLine(assessment.labels, declaration)}`),
});

/** A catalogue as a table, and the resources whose declared level is not the lawful one, with who must correct it. */
export const catalogueText = (resources: Iterable<AssessedResource>): readonly string[] => {
	let head = headOf([]);
	const summaries: Summary[] = [];
	for (const each of resources) {
		head = headOf(questionsShown(each.assessment));
		summaries.push(summaryOf(each));
	}
	const wrong = summaries.flatMap(({ wrongDeclarations }) => wrongDeclarations);
	return [
		columns([head, ...summaries.map(({ cells }) => cells)]),
		...(wrong.length > 0 ? [["目录所注与依法应有不符的：", ...wrong].join("\n")] : []),
	];
};
