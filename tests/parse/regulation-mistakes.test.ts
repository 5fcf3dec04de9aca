import { describe, expect, test } from "vitest";
import { parseRegulation } from "../../src/parse";
import { isHelpful } from "./helpful";
import { codesOf, issuesOf } from "./outcome";
import { type Data, pack, packWith } from "./pack";
import { mistakes } from "./regulation-mistakes";

const rule = ["questions", 0, "rules", 0] as const;
const step = ["procedures", 0, "steps", 1] as const;

describe("a mistake is told in words of its own", () => {
	test.each(mistakes)("%s", (_, place, value, code, path, message, suggestion) => {
		const [first, ...rest] = issuesOf(parseRegulation(packWith(place, value)));
		expect(rest.filter((issue) => issue.code !== "missing-key")).toEqual([]);
		expect(first).toMatchObject({ code, path, message, suggestion });
		if (first) isHelpful(first);
	});

	test.each([null, undefined, 3, "规定", [], true, () => pack()])("%s is no regulation", (input) => {
		expect(issuesOf(parseRegulation(input))).toMatchObject([
			{ code: "not-an-object", path: [], suggestion: "逐项写明规定的各部分，自“id”“title”起" },
		]);
	});

	test("nothing at all lacks every part that a regulation must have", () => {
		const issues = issuesOf(parseRegulation({}));
		expect(issues.map(({ message }) => /“(\w+)”/.exec(message)?.[1])).toEqual(
			"id title number issuer rank region effective source articles vocabulary scope questions duties remedies procedures readings unstated".split(
				" ",
			),
		);
		for (const issue of issues) isHelpful(issue);
	});

	test("all of them at once, and nothing of what rests on a structure that is broken", () => {
		const broken = packWith([...rule, "atMost"], "nowhere") as Data;
		const issues = issuesOf(parseRegulation({ ...broken, rank: "最高", title: 3, duties: [{}] }));
		expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
			["wrong-type", "title"],
			["wrong-value", "rank"],
			...["id", "label", "words", "on", "when", "met"].map(() => ["missing-key", "duties", 0]),
		]);
	});
});

test("what the structure cannot show is for check to see, and is told with what to do", () => {
	const broken = packWith([...rule, "atMost"], "nowhere") as Data;
	const result = parseRegulation({ ...broken, readings: [], unstated: [] });
	expect(codesOf(result)).toEqual(["unknown-reading", "unknown-reading", "unknown-level"]);
	for (const issue of issuesOf(result)) isHelpful(issue);
	expect(issuesOf(parseRegulation(broken))).toEqual([
		{
			code: "unknown-level",
			path: ["questions", 0],
			message: "等级表中没有 `nowhere`",
			input: "nowhere",
			suggestion: "可选的等级：none、full",
		},
	]);
	expect(issuesOf(parseRegulation(packWith([...step, "within", "given"], "months")))).toMatchObject([
		{ code: "unknown-term", path: [...step, "within"], suggestion: "可选的事实：secret、reply、harm、cycle" },
	]);
});
