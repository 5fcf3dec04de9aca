import type { Issue } from "../model/answer/issue";
import type { FactDefinition } from "../model/law/fact";
import { ofKind, type Provision, provisionsIn } from "../model/law/provisions";
import type { Regulation } from "../model/law/regulation";
import { alikeNames, type NamedThing, unsayableValues } from "./alike-names";
import { otherId } from "./suggestions";

/** A name in a list in which every name must be another. */
interface Name {
	readonly path: Issue["path"];
	readonly noun: string;
	readonly list: string;
	readonly name: string;
}

const repeated = (names: readonly Name[]): readonly Name[] =>
	names.filter(({ list, name }, index) => names.findIndex((other) => other.list === list && other.name === name) < index);

/** The ids that are used twice in a list. */
export const duplicateIds = (names: readonly Name[]): readonly Issue[] =>
	repeated(names).map(({ path, noun, name }) => ({
		code: "duplicate-id",
		path,
		message: `${noun}的标识 \`${name}\` 重复`,
		input: name,
		suggestion: otherId,
	}));

const nouns: Partial<Record<Provision["kind"], string>> = {
	scope: "适用范围条款",
	question: "问题",
	level: "等级",
	rule: "规则",
	duty: "义务",
	remedy: "措施",
	step: "环节",
};

const factsIn = ({ vocabulary }: Regulation) =>
	Object.entries<FactDefinition>(vocabulary).map(([id, { label, kind }]) => ({
		path: ["vocabulary", id],
		id,
		label,
		values: (kind === "flag" ? [] : kind).map((value, index) => ({ path: ["vocabulary", id, "kind", index], ...value })),
	}));

/** Everything in a regulation that people name, by the lists in which a name means one thing. */
export const namedThings = (regulation: Regulation): readonly NamedThing[] => {
	const provisions = provisionsIn(regulation);
	const facts = factsIn(regulation);
	return [
		...facts.map(({ path, id, label }) => ({ path, noun: "事实", list: "vocabulary", id, label })),
		...valuesIn(facts),
		...ofKind(provisions, "question", "duty", "remedy").flatMap(({ kind, path, id, label }) =>
			id === undefined ? [] : [{ path, noun: nouns[kind] ?? "", list: kind, id, label }],
		),
		...ofKind(provisions, "level").map(({ path, id = "", label, question }) => ({
			path,
			noun: "等级",
			list: `levels of ${question.id}`,
			id,
			label,
		})),
		...ofKind(provisions, "step").map(({ path, id = "", label, procedure }) => ({
			path,
			noun: "环节",
			list: `steps of ${procedure.id}`,
			id,
			label,
		})),
		...regulation.procedures.map(({ id, label }, index) => ({
			path: ["procedures", index],
			noun: "程序",
			list: "procedures",
			id,
			label,
		})),
	];
};

const valuesIn = (facts: ReturnType<typeof factsIn>): readonly NamedThing[] =>
	facts.flatMap((fact) => fact.values.map((value) => ({ ...value, noun: "取值", list: `values of ${fact.id}` })));

/** Ids and labels by which two things of one kind could be meant. Facts and questions share one list of ids. */
export const identityIssues = (regulation: Regulation): readonly Issue[] => {
	const facts = factsIn(regulation);
	const values = valuesIn(facts);
	const listOf = ({ path }: Pick<Provision, "path">): string => path.slice(0, -1).join(".");
	const listed = (noun: string, list: "procedures" | "readings") =>
		regulation[list].map(({ id }, index) => ({ path: [list, index], noun, list, name: id }));
	return [
		...alikeNames(namedThings(regulation)),
		...unsayableValues(values),
		...duplicateIds([
			...facts.map(({ path, id }) => ({ path, noun: "事实", list: "questions", name: id })),
			...values.map(({ id, path, noun, list }) => ({ path, noun, list, name: id })),
			...provisionsIn(regulation).flatMap(({ kind, path, id }) =>
				id === undefined ? [] : [{ path, noun: nouns[kind] ?? "条款", list: listOf({ path }), name: id }],
			),
			...listed("程序", "procedures"),
			...listed("解释", "readings"),
		]),
	];
};
