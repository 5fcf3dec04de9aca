import fc, { type Arbitrary } from "fast-check";
import { run } from "../../src/cli/run";
import type { Tally } from "./claims";
import { editText, textEdits } from "./text-edits";

const facts = '{"公共数据":"是","国家秘密":{"认定":"不涉及","认定人":"保密办","认定日":"2026-01-05"}}';

/** Command lines that are right, none of which writes a file, reads standard input or takes long. */
const samples: readonly (readonly string[])[] = [
	["decide", "-q", "开放属性", "--facts", facts, "--on", "2026-11-21"],
	["decide", "--question", "sharing", "--law", "weifang-2021", "--facts", facts, "--json", "--as-of", "2026-11-20"],
	["deadline", "--from", "2026-02-13", "--working-days", "10", "--on", "2026-02-13"],
	["deadline", "--from=2026-02-13", "--months", "1", "--ics"],
	["calendar", "show", "--year", "2026"],
	["why-not", "-q", "opening", "--level", "无条件开放", "--facts", facts],
	["remedy", "-q", "开放属性", "--remedy", "数据脱敏", "--changed", '{"个人信息":"不含"}', "--facts", facts],
	["matters", "--law", "tengzhou", "--matter", "不同意共享的理由"],
	["facts", "--law", "pipl-2021", "--schema"],
	["help", "deadline"],
	["--version"],
];

/** Words that would write, wait or take long, into which a change may turn another. */
const kept = /^(?:-|repl|prove|diff|rules|check|assess|add|new|changes|ask|compare)$/;

type Change = (argv: readonly string[]) => readonly string[];

const at = fc.nat(20);

const change: Arbitrary<Change> = fc.oneof(
	fc.tuple(at, textEdits).map(
		([place, edits]): Change =>
			(argv) =>
				argv.map((word, index) => (index === place % argv.length ? editText(word, edits) : word)),
	),
	at.map(
		(place): Change =>
			(argv) =>
				argv.filter((_, index) => index !== place % argv.length),
	),
	at.map(
		(place): Change =>
			(argv) =>
				argv.flatMap((word, index) => (index === place % argv.length ? [word, word] : [word])),
	),
	fc.tuple(at, at).map(
		([one, other]): Change =>
			(argv) => {
				const turned = argv.slice();
				const [from, to] = [one % argv.length, other % argv.length];
				[turned[from], turned[to]] = [argv[to] ?? "", argv[from] ?? ""];
				return turned;
			},
	),
	fc.constantFrom(...samples.flat(), "--", "-q", "--json", "--on=2026-02-30", "--nope", "-x", "").chain((word) =>
		at.map(
			(place): Change =>
				(argv) =>
					argv.toSpliced(place % (argv.length + 1), 0, word),
		),
	),
);

const commandLine = fc
	.tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 3 }))
	.map(([sample, changes]) => changes.reduce((argv, each) => (argv.length > 0 ? each(argv) : argv), sample))
	.filter((argv) => !argv.some((word) => kept.test(word)));

/** Characters that control a terminal, but for line breaks and the tabs of JSON. */
const acting = /(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;

/** What is wrong with what a command line led to; `null` where nothing is. */
const wrongAfter = async (argv: readonly string[], tally: Tally): Promise<string | null> => {
	const { code, stdout, stderr } = await run(argv, "0.0.0");
	const isRefused = code === 2 || code === 5;
	tally[isRefused ? "refused" : "read"] += 1;
	if (![0, 2, 3, 4, 5].includes(code)) return `exit code ${code}`;
	// A calendar file ends its lines with a carriage return.
	if (acting.test(stdout.replaceAll("\r\n", "\n")) || acting.test(stderr)) return "what is printed acts on a terminal";
	if (!isRefused) return stdout === "" ? "nothing is printed" : null;
	if (stdout !== "") return "data is printed with a refusal";
	return /\p{Script=Han}/u.test(stderr) ? null : "refused without a reason in Chinese";
};

/** What the command line does wrong on changed command lines drawn from a seed; `null` for nothing. */
export const fuzzCommandLines = async (
	trial: { readonly seed: number; readonly numRuns: number; readonly path?: string },
	tally: Tally,
	onRun: () => void = () => {},
): Promise<string | null> => {
	const property = fc.asyncProperty(commandLine, async (argv) => {
		onRun();
		return (await wrongAfter(argv, tally)) === null;
	});
	const result = await fc.check(property, trial);
	const [argv] = result.counterexample ?? [];
	if (!argv) return null;
	const wrong = await wrongAfter(argv, tally).catch((error: Error) => error.stack);
	return `${wrong}\ninput: ${JSON.stringify(argv)}\nagain: --seed ${result.seed} --path ${result.counterexamplePath}`;
};
