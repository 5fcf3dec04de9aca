import type { Issue } from "../model/answer/issue";
import { comparedName, unknownWord } from "../model/compared-name";
import { printable } from "../model/visible-text";

/** A thing of a law that people name by its id or by its Chinese term. */
export interface NamedThing {
	readonly path: Issue["path"];
	readonly noun: string;
	/** Among the things of one list a name means one of them. */
	readonly list: string;
	readonly id: string;
	readonly label?: string | undefined;
}

const quoted = (name: string): string => `\`${printable(name, 60)}\``;

const labelIssue = ({ path, noun }: NamedThing, label: string, other: string): Issue => ({
	code: "duplicate-label",
	path: [...path, "label"],
	message:
		label === other ? `两项${noun}同名 ${quoted(label)}` : `两项${noun}的名称 ${quoted(other)}、${quoted(label)} 读来相同`,
	input: printable(label, 60),
	suggestion: `改用能够区分两项${noun}的名称，或者合并为一项${noun}`,
});

const labelAndIdIssue = ({ path, noun }: NamedThing, name: string): Issue => ({
	code: "label-is-id",
	path,
	message: `${quoted(name)} 既是一项${noun}的名称，又是另一项${noun}的标识`,
	input: printable(name, 60),
	suggestion: "改用其他名称或者标识，使每个名称只指一项",
});

const idIssue = ({ path, noun }: NamedThing, id: string, other: string): Issue => ({
	code: "duplicate-id",
	path,
	message: `两项${noun}的标识 ${quoted(other)}、${quoted(id)} 读来相同`,
	input: printable(id, 60),
	suggestion: "改用未曾使用的标识",
});

/** What is the matter with the second of two things of one list; nothing if no reader takes one for the other. */
const issueOf = (earlier: NamedThing, thing: NamedThing): readonly Issue[] => {
	// One id twice is an issue of its own, or the same thing in two texts.
	if (earlier.id === thing.id) return [];
	const alike = (a: string | undefined, b: string | undefined) =>
		a !== undefined && b !== undefined && comparedName(a) === comparedName(b);
	if (alike(earlier.id, thing.id)) return [idIssue(thing, thing.id, earlier.id)];
	if (thing.label !== undefined && earlier.label !== undefined && alike(thing.label, earlier.label))
		return [labelIssue(thing, thing.label, earlier.label)];
	if (alike(thing.label, earlier.id)) return [labelAndIdIssue(thing, earlier.id)];
	return alike(thing.id, earlier.label) ? [labelAndIdIssue(thing, thing.id)] : [];
};

/**
 * The things of one list that a reader, or `parseFacts`, could take for one another, by names that are the same once blanks,
 * width and punctuation are left aside.
 */
export const alikeNames = (things: readonly NamedThing[]): readonly Issue[] => {
	const byName = new Map<string, NamedThing[]>();
	return things.flatMap((thing) => {
		const names = new Set([thing.id, thing.label ?? thing.id].map((name) => `${thing.list}\n${comparedName(name)}`));
		const [earlier] = [...names].flatMap((name) => (byName.get(name) ?? []).filter(({ id }) => id !== thing.id));
		for (const name of names) byName.set(name, [...(byName.get(name) ?? []), thing]);
		return earlier ? issueOf(earlier, thing) : [];
	});
};

/** The values of facts whose name says that nothing is known: they could never be given. */
export const unsayableValues = (values: readonly NamedThing[]): readonly Issue[] =>
	values.flatMap(({ path, id, label = id }) =>
		[id, label].some((name) => ["", unknownWord].includes(comparedName(name)))
			? [
					{
						code: "reserved-label",
						path: [...path, "label"],
						message: `取值不能名为 ${quoted(label)}：空白和“未知”都表示尚未查明`,
						input: printable(label, 60),
						suggestion: "改用其他名称；事实尚未查明的，不填即可",
					},
				]
			: [],
	);
