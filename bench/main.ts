import { cpus } from "node:os";
import { compareComplete, compareInFull, type Difference } from "./agreement";
import { aloneOn } from "./alone";
import { batches } from "./batches";
import { asked, completeFacts, completeFactsSignedApart, outcomes, partialFacts, unsignedFacts } from "./cases";
import { catalogueAudits, catalogueLines, differingRow } from "./catalogue";
import { coldStarts } from "./cold";
import {
	type Contender,
	compiled,
	compiledAnswer,
	compiledAtRunTime,
	flagged,
	flat,
	gongshu,
	interop,
	opponent,
	type Prepared,
	prepare,
} from "./contenders";
import { hostileInputs } from "./hostile";
import { inProportion } from "./in-proportion";
import { bytesEach } from "./memory";
import { peers } from "./peers";
import { alone, comparison, listed } from "./report";
import { scaling } from "./scaling";
import { sizes } from "./size";
import { isHeld, measure, type Plan, type Timed } from "./timing";
import { whatIfLatencies } from "./what-if";
import { differingDays, workingDays } from "./working-days";

const compared = 5_000;
const measured = 100;

const print = (...lines: readonly string[]): void => {
	process.stdout.write(`${lines.join("\n")}\n`);
};

const abort = (what: string): never => {
	print(what);
	process.exit(1);
};

const abortOn = ({ prepared, said }: Difference): never =>
	abort(`The contenders differ:\n${JSON.stringify({ ...prepared, said }, null, "\t")}`);

const timed =
	(cases: readonly Prepared[]) =>
	({ name, pass }: Pick<Contender, "name" | "pass">): Timed => ({ name, operations: cases.length, pass: () => pass(cases) });

const plan: Plan = { rounds: 24, turn: 40, warmUp: 500 };

const section = async (title: string, all: readonly Timed[], own: Partial<Plan> = {}): Promise<void> =>
	print(`## ${title}`, "", comparison(await measure(all, { ...plan, ...own })), "");

const { there: others, absent } = await peers();
print(`node ${process.version}, ${cpus()[0]?.model.trim() ?? "unknown CPU"}`, "");
if (absent.length > 0) print(`Not installed, left out: ${absent.join(", ")}`, "");

const complete = prepare(asked(completeFacts(compared)));
const partial = prepare(asked(partialFacts(compared)));
const few = complete.slice(0, 400);
const quick = others.filter(({ name }) => name !== "publicodes");
const first =
	(await compareComplete([opponent, gongshu, compiled, compiledAtRunTime, flat, interop, ...quick], complete)).difference ??
	(await compareComplete([opponent, ...others], few)).difference;
if (first) abortOn(first);
const { met } = await compareComplete([opponent], complete);
const unmet = outcomes.filter((outcome) => !met.has(outcome));
if (unmet.length > 0) abort(`No case meets: ${unmet.join(", ")}`);
const differing = compareInFull(complete) ?? compareInFull(partial);
if (differing) abortOn(differing);
const unlike = [...complete, ...partial, ...prepare(asked(unsignedFacts(compared)))].find(
	(one) => flagged.says(one) !== compiledAnswer.says(one),
);
if (unlike) abort(`The bit flags differ:\n${JSON.stringify(unlike)}`);
const lines = catalogueLines(20_000);
const differingLine = differingRow(lines);
if (differingLine) abort(`The audits of a catalogue differ: ${differingLine}`);
const differingDay = differingDays();
if (differingDay) abort(`The working days differ: ${differingDay}`);
print(
	`${compared} complete cases, 4 questions each: all contenders give the same answer or status and the same rules that hold`,
	`(publicodes on ${few.length / 4} of them).`,
	`${compared} partial cases, 4 questions each: gongshu and the hand-written code give the same possible outcomes, truth of every`,
	"rule, missing facts and words; the bit flags the same levels. Every outcome of every question was met.",
	`Every ratio is that of the time to the first line's in the same round; ${plan.rounds} rounds.`,
	"",
);

const timedComplete = timed(prepare(asked(completeFacts(measured))));
const timedPartial = timed(prepare(asked(partialFacts(measured))));
const timedApart = timed(prepare(asked(completeFactsSignedApart(measured))));
const own = [opponent, compiled, compiledAtRunTime, gongshu];

await section(
	`Complete facts: ${measured} cases, 4 questions each, with reasons`,
	[...own, flat, interop, ...others].map(timedComplete),
);
await section("Partial facts, with reasons, which the other engines do not take", own.map(timedPartial));
await section("Findings: each made by another person, so that every decision is signed afresh", own.map(timedApart));
await section("The level alone, complete facts", [flagged, compiledAnswer].map(timedComplete));
await section("The level alone, partial facts", [flagged, compiledAnswer].map(timedPartial));
for (const group of scaling()) await section("Larger laws", group);
for (const group of inProportion) await section("Histories and forms, by their size", group);
for (const count of [1_000, 10_000, 100_000, 1_000_000])
	await section(`A batch, kept`, batches(count), { rounds: count > 100_000 ? 20 : 24 });
await section("A catalogue: 20,000 lines of NDJSON, class, relation and reason of each", catalogueAudits(lines));
if (!isHeld()) abort("nothing was kept");
print("## Without an opponent", "", alone(await measure(aloneOn(completeFacts(10)), plan)), "");
print("## Hostile input, refused", "", alone(await measure(hostileInputs(), { ...plan, rounds: 8 })), "");
await section("Working days added, ISO day in and out; all agree on 4,000 pairs of a start and a count", workingDays);

const cases = prepare(asked(completeFacts(measured)));
const bytes: [string, number][] = [];
for (const one of [...own, flagged, compiledAnswer, flat, interop, ...others]) {
	bytes.push([one.name, await bytesEach(one, cases)]);
}
print("## Heap taken by one decision", "", listed(["contender", "bytes"], bytes), "");
print(
	"## Questions about an answer, the stack of 潍坊, milliseconds",
	"",
	listed(
		["question", "median", "99 in 100"],
		whatIfLatencies().map(({ name, median, p99 }) => [name, median, p99]),
	),
	"",
	"## Cold start: a process from its start to its first decision",
	"",
	listed(
		["process", "ms", "over bare node"],
		coldStarts().map(({ name, wall, over }) => [name, wall, over]),
	),
	"",
	"## Bundles, minified",
	"",
	listed(
		["entries", "KB", "KB gzip"],
		(await sizes()).map(({ name, kilobytes, compressed }) => [name, kilobytes, compressed]),
	),
);
process.exit();
