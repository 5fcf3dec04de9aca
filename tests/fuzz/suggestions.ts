import type { Issue } from "../../src/model/answer/issue";
import { changedAt, define, type Place, valueAt } from "./places";

/** Issues of a name, whose suggestions are names. */
const ofNames: ReadonlySet<string> = new Set(["unknown-fact", "unknown-key"]);

/** What a suggestion says to write. Several are alternatives, each of which must do. */
interface Proposal {
	readonly kind: "guess" | "choice" | "example";
	readonly values: readonly unknown[];
	/** The Chinese term of a guess that is an id. */
	readonly term?: string;
	/** The property that an example names, which may be absent so far. */
	readonly key?: string;
}

const quoted = (text: string): readonly string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name);

const jsonOf = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const exampleOf = (text: string): Proposal | null => {
	const alone = jsonOf(text);
	if (alone !== undefined) return { kind: "example", values: [alone] };
	const [entry] = Object.entries((jsonOf(`{${text}}`) as object | undefined) ?? {});
	return entry ? { kind: "example", values: [entry[1]], key: entry[0] } : null;
};

/** What a suggestion proposes in so many words; `null` for advice that only a person can follow. */
export const proposalOf = (suggestion: string): Proposal | null => {
	const [, guessed, term] = /^是否为“([^”]+)”(?:（([^）]+)）)?/.exec(suggestion) ?? [];
	if (guessed !== undefined) return { kind: "guess", values: [guessed], ...(term === undefined ? {} : { term }) };
	if (/^可[填选写]“/.test(suggestion)) return { kind: "choice", values: quoted(suggestion.split("；")[0] ?? "") };
	const [, only] = /^只能填 (.+)$/.exec(suggestion) ?? [];
	if (only !== undefined) return { kind: "choice", values: only.split("、").map(jsonOf) };
	const days = /^请?写作((?:\d{4}-\d\d-\d\d|\d{4}年\d+月\d+日|或者)+)$/.exec(suggestion);
	if (days) return { kind: "example", values: (days[1] ?? "").split("或者") };
	const [, example] = /(?:写作|例如) ?([[{"\d].*)$/s.exec(suggestion.replace(/，其中“认定”.*$/s, "")) ?? [];
	return example === undefined ? null : exampleOf(example);
};

/** The input with a proposal carried out, for each of its alternatives; none where the path leads nowhere in the input. */
export const carriedOut = (input: unknown, issue: Issue, { values, key, kind }: Proposal): readonly unknown[] => {
	const place: Place = issue.path;
	const results = values.map((value) => {
		if (issue.code === "missing-key" && key !== undefined)
			return changedAt(input, [...place, key], (holder, name) => define(holder, name, value));
		if (place.length === 0) return kind === "guess" || kind === "choice" ? value : (value ?? null);
		if (ofNames.has(issue.code))
			return changedAt(input, place, (holder, name) => {
				const held = valueAt(holder, [name]);
				Reflect.deleteProperty(holder, name);
				define(holder, String(value), held);
			});
		return changedAt(input, place, (holder, name) => define(holder, name, value));
	});
	return results.filter((result) => result !== null);
};

/** Where an issue would stand after its proposal was carried out, if it were still there. */
export const placeAfter = (issue: Issue, value: unknown): Place =>
	ofNames.has(issue.code) && typeof value === "string" ? [...issue.path.slice(0, -1), value] : issue.path;

/** Words that make a name mean less, or the opposite. */
const telling = /不|未|非|无|否|没|部|拟|待|撤|暂|半/g;

/**
 * Whether a guess says as much as what was written: no word that turns or weakens the meaning is dropped or added. What is
 * written with letters may be meant for an id, which the guess does not show, and which has no such word.
 */
export const meansNoMore = (written: string, guessed: string): boolean => {
	const words = (text: string) => (text.match(telling) ?? []).join();
	const isIdMeant = /[a-z]/i.test(written.normalize("NFKC")) && words(written) === "";
	return isIdMeant || words(written) === words(guessed);
};
