import { existsSync } from "node:fs";
import type { Value } from "../src/model/law/fact";
import { type QuestionName, questions } from "./cases";
import type { Contender, Prepared } from "./contenders";
import { conclude } from "./flat";
import { flatRules } from "./flat-rules";
import { keep } from "./timing";

type Values = Readonly<Record<string, Value>>;
type Holding = (values: Values) => readonly string[] | Promise<readonly string[]>;

interface Peer {
	readonly peer: (rules: readonly { readonly id: string; readonly conditions: unknown }[], question: string) => Holding;
}

/** Other engines: the file in `peers/` each is in, and whether its package stands in the folder of its own. */
const others = [
	{ name: "json-logic-engine, compiled", file: "json-logic", package: null },
	{ name: "@gorules/zen-engine", file: "zen", package: "@gorules/zen-engine" },
	{ name: "@cedar-policy/cedar-wasm", file: "cedar", package: "@cedar-policy/cedar-wasm" },
	{ name: "publicodes", file: "publicodes", package: "publicodes" },
] as const;

const contenderOf = ({ peer }: Peer, name: string): Contender => {
	const holding = new Map<QuestionName, Holding>(
		questions.map((question) => {
			const rules = flatRules[question].map(({ name: id, conditions }) => ({ id: String(id), conditions }));
			return [question, peer(rules, question)];
		}),
	);
	const decide = ({ question, read }: Prepared) => {
		const ids = holding.get(question)?.(read) ?? [];
		// What is there at once is not awaited: waiting would cost more than the fastest of them.
		return "then" in ids ? ids.then((all) => conclude(question, all)) : conclude(question, ids);
	};
	return {
		name,
		pass: async (cases) => {
			for (const one of cases) {
				const decided = decide(one);
				keep("then" in decided ? await decided : decided);
			}
		},
		says: async (prepared) => {
			const { outcome, holding: rules } = await decide(prepared);
			return { outcome, holding: rules.map(({ id }) => id) };
		},
	};
};

/** The engines that are there; the names of those that are not. Each decides by the same flat rules, and its host concludes alike. */
export const peers = async (): Promise<{ readonly there: readonly Contender[]; readonly absent: readonly string[] }> => {
	const there: Contender[] = [];
	const absent: string[] = [];
	for (const { name, file, package: own } of others) {
		if (own && !existsSync(new URL(`node_modules/${own}/package.json`, import.meta.url))) absent.push(name);
		else there.push(contenderOf((await import(`./peers/${file}.mjs`)) as Peer, name));
	}
	return { there, absent };
};
