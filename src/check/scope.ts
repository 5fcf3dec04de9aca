import type { Issue } from "../model/answer/issue";
import type { Matter } from "../model/law/matter";
import { ofKind, provisionsIn } from "../model/law/provisions";
import type { Regulation } from "../model/law/regulation";

/** Whether some scope clause limits a matter, or limits all of them; without a matter, whether one limits all. */
const isLimited = ({ scope }: Regulation, matter?: Matter): boolean =>
	scope.some(({ matters }) => matters === "all" || (matter !== undefined && matters.includes(matter)));

const isUnlimited = ({ unlimited = [] }: Regulation, matter?: Matter): boolean =>
	unlimited === "all" || (matter !== undefined && unlimited.includes(matter));

/** The provisions that scope clauses limit by their matter. Levels, rules and grants go with the matter of their question. */
const scopedIn = (regulation: Regulation) => ofKind(provisionsIn(regulation), "question", "duty", "step");

/** Provisions that no scope clause limits, so that they apply to every case, though the text does not say that they should. */
const unscopedIssues = (regulation: Regulation): readonly Issue[] => {
	const unscoped = scopedIn(regulation).filter(
		({ matter }) => !isLimited(regulation, matter?.value) && !isUnlimited(regulation, matter?.value),
	);
	if (regulation.scope.length === 0 && unscoped.length > 0 && regulation.unlimited === undefined)
		return [
			{
				code: "unscoped-point",
				path: ["scope"],
				message: "没有适用范围条款，各条在任何情形下都适用",
				suggestion: '在 scope 中写明适用范围；所据文本没有载明适用范围的，写明 "unlimited": "all"',
			},
		];
	return unscoped
		.filter(({ matter }, index) => !matter || unscoped.findIndex((other) => other.matter?.value === matter.value) === index)
		.map(({ path, label, matter }) =>
			matter
				? {
						code: "unscoped-point",
						path: matter.path,
						message: `没有一条适用范围条款列有事项 \`${matter.value}\`，“${label}”在任何情形下都适用`,
						input: matter.value,
						suggestion: "将该事项列入 scope 有关条款的 matters；文本就该事项确无适用范围限制的，列入 unlimited",
					}
				: {
						code: "unscoped-point",
						path,
						message: `“${label}”没有写明事项，没有一条适用范围条款及于该项，在任何情形下都适用`,
						suggestion: "写明该项的 matter，并列入 scope 有关条款的 matters",
					},
		);
};

/** Matters declared unlimited that a scope clause limits after all, or on which there is no provision. */
const declarationIssues = (regulation: Regulation): readonly Issue[] => {
	const { scope, unlimited = [] } = regulation;
	const code = "needless-unlimited";
	if (unlimited === "all")
		return scope.length === 0
			? []
			: [
					{
						code,
						path: ["unlimited"],
						message: "已有适用范围条款，不能写作全部事项均无适用范围限制",
						suggestion: "只列明条款没有涉及的事项，或者删去 unlimited",
					},
				];
	const matters = scopedIn(regulation).map(({ matter }) => matter?.value);
	return unlimited.flatMap((matter, index) => {
		const limited = isLimited(regulation, matter);
		if (!limited && matters.includes(matter)) return [];
		const fault = limited ? "已列入适用范围条款" : "没有一项问题、义务或者环节以其为事项";
		return [
			{
				code,
				path: ["unlimited", index],
				message: `事项 \`${matter}\` 写明无适用范围限制，但是${fault}`,
				input: matter,
				suggestion: "从 unlimited 中删去",
			},
		];
	});
};

/** Whether every provision is within the scope that the text states, or is declared to be without limits. */
export const scopeIssues = (regulation: Regulation): readonly Issue[] => [
	...unscopedIssues(regulation),
	...declarationIssues(regulation),
];
