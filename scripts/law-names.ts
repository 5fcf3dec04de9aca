import { stackOf } from "../src/engine/layers/stack";
import { actorLabel } from "../src/model/law/actor";
import type { FactDefinition } from "../src/model/law/fact";
import { type Law, layersOf, printedTitle } from "../src/model/law/law";
import { type StepOutcome, stepOutcomes } from "../src/model/law/step-outcome";
import { laws } from "../src/rules";

/** What stands under a name in several texts, by id, in the order in which it is met first. */
const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly (readonly [string, readonly T[]])[] => {
	const groups = new Map<string, T[]>();
	for (const each of all) groups.set(each.id, [...(groups.get(each.id) ?? []), each]);
	return [...groups];
};

const key = (id: string): string => (/^[A-Za-z]\w*$/.test(id) ? id : JSON.stringify(id));
const union = (ids: readonly string[]): string => [...new Set(ids)].map((id) => JSON.stringify(id)).join(" | ") || "never";

/** A line of documentation, in which nothing can end the comment. */
const line = (words: string): string => `/** ${words.replaceAll("*/", "*\\/").replaceAll("\n", " ")} */`;

/** Members in braces, one a line; of a type without members it is only known that it is an object. */
const block = (members: readonly string[]): string =>
	members.length === 0 ? "object" : `{\n${members.join("\n").replaceAll(/^/gm, "\t")}\n}`;

const textsOf = (law: Law) => layersOf(law).map(({ regulation }) => regulation);
const actorIn = (law: Law, actor: string): string =>
	actorLabel(actor as never, Object.assign({}, ...textsOf(law).map(({ actors }) => actors)));

/** 标签：问题（由谁认定）. */
const factLine = (law: Law, { label, ask, finding }: FactDefinition): string =>
	line(`${label}：${ask}${finding ? `（由${actorIn(law, finding.by)}认定）` : ""}`);

const valueType = ({ kind, finding }: FactDefinition): string => {
	const value = kind === "flag" ? "boolean" : union(kind.map(({ id }) => id));
	return finding ? `Finding<${value}>` : value;
};

/** A fact as the law's own text asks for it, which is the lowest; in the words of another where it does not. */
const ownDefinition = (law: Law, id: string): FactDefinition | undefined =>
	textsOf(law).findLast(({ vocabulary }) => Object.hasOwn(vocabulary, id))?.vocabulary[id];

const factsSource = (law: Law): readonly string[] =>
	[...stackOf(law).vocabulary].flatMap(([id, fact]) => [
		factLine(law, ownDefinition(law, id) ?? fact),
		`readonly ${key(id)}?: ${valueType(fact)} | null | undefined;`,
	]);

const questionsSource = (law: Law): readonly string[] =>
	byId(textsOf(law).flatMap(({ questions }) => questions)).flatMap(([id, stated]) => {
		const levels = byId(stated.flatMap(({ scale }) => scale)).map(([level, [{ label } = { label: level }]]) => ({
			level,
			label,
		}));
		const named = levels.length > 0 ? levels.map(({ label }) => label).join("、") : "未载明";
		const members = levels.flatMap(({ level, label }) => [
			line(label),
			`readonly ${key(level)}: Level<${JSON.stringify(level)}>;`,
		]);
		return [line(`${stated[0]?.label}：${named}`), `readonly ${key(id)}: ${block(members)};`];
	});

const proceduresSource = (law: Law): readonly string[] =>
	byId(textsOf(law).flatMap(({ procedures }) => procedures)).flatMap(([id, stated]) => {
		const members = byId(stated.flatMap(({ steps }) => steps)).flatMap(([step, alike]) => {
			const outcomes = [...new Set(alike.flatMap(({ then }) => Object.keys(then) as readonly StepOutcome[]))];
			const ends = outcomes.map((outcome) => stepOutcomes[outcome]).join("、");
			const [first] = alike;
			return [
				line(`${first?.label}（${actorIn(law, first?.actor ?? "")}）${ends === "" ? "" : `：${ends}`}`),
				`readonly ${key(step)}: ${union(outcomes)};`,
			];
		});
		return [line(stated[0]?.label ?? id), `readonly ${key(id)}: ${block(members)};`];
	});

const remediesSource = (law: Law): readonly string[] => {
	const { vocabulary } = stackOf(law);
	return byId(textsOf(law).flatMap(({ remedies }) => remedies)).flatMap(([id, stated]) => {
		const changes = [...new Set(stated.flatMap(({ changes }) => changes))];
		return [
			line(`${stated[0]?.label}：可以改变${changes.map((fact) => vocabulary.get(fact)?.label ?? fact).join("、")}`),
			`readonly ${key(id)}: ${union(changes)};`,
		];
	});
};

/** The name of the type of a law: that of its constant, with a capital. */
export const typeNameOf = (id: string): string => id.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());

/** The types of a law, by which the compiler and the editor know its names, as the source of a module. */
export const lawNamesSource = (law: Law): string => {
	const name = typeNameOf(law.id);
	const title = printedTitle(law);
	const shape = "layers" in law ? "NamedJurisdiction" : "NamedRegulation";
	const parts = [
		{ suffix: "Facts", what: `一件案件的事实，依${title}。未列的为未知`, members: factsSource(law) },
		{ suffix: "Questions", what: `${title}所答的问题，各有等次`, members: questionsSource(law) },
		{ suffix: "Procedures", what: `${title}的程序，各有环节与结果`, members: proceduresSource(law) },
		{ suffix: "Remedies", what: `${title}的补救措施，各有可以改变的事实`, members: remediesSource(law) },
	];
	const present = parts.filter(({ members }) => members.length > 0);
	const interfaces = present
		.map(({ suffix, what, members }) => `${line(`${what}。`)}\nexport interface ${name}${suffix} ${block(members)}\n`)
		.join("\n");
	const imports = [
		interfaces.includes("Finding<") ? 'import type { Finding } from "../../model/law/fact";' : "",
		`import type { ${shape} } from "../../model/law/names";`,
		interfaces.includes("Level<") ? 'import type { Level } from "../../model/law/question";' : "",
	];
	return `// Written by \`npm run generate\` from the law.
${imports.filter((each) => each !== "").join("\n")}

${interfaces}
${line(`${title}。`)}
export interface ${name} extends ${shape}<${JSON.stringify(law.id)}, ${block(
		parts.map(({ suffix, members }) => `readonly ${suffix.toLowerCase()}: ${members.length > 0 ? name + suffix : "object"};`),
	)}> {}
`;
};

/** Every law that ships. */
export const namedLaws: readonly Law[] = Object.values<Law>(laws);
