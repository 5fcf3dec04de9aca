import { cpus } from "node:os";
import { compareComplete, compareInFull, type Difference } from "./agreement";
import { aloneOn } from "./alone";
import { asked, completeFacts, outcomes, partialFacts } from "./cases";
import {
	type Contender,
	compiled,
	compiledAnswer,
	flat,
	gongshu,
	interop,
	opponent,
	type Prepared,
	prepare,
} from "./contenders";
import { alone, comparison } from "./report";
import { measure, type Timed } from "./timing";
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
	({ name, pass }: Contender): Timed => ({ name, operations: cases.length, pass: () => pass(cases) });

print(`node ${process.version}, ${cpus()[0]?.model.trim() ?? "unknown CPU"}`, "");

const complete = prepare(asked(completeFacts(compared)));
const partial = prepare(asked(partialFacts(compared)));
const { met, difference } = await compareComplete([opponent, gongshu, compiled, flat, interop], complete);
if (difference) abortOn(difference);
const unmet = outcomes.filter((outcome) => !met.has(outcome));
if (unmet.length > 0) abort(`No case meets: ${unmet.join(", ")}`);
const differing = compareInFull(complete) ?? compareInFull(partial);
if (differing) abortOn(differing);
const differingDay = differingDays();
if (differingDay) abort(`The working days differ: ${differingDay}`);
print(
	`${compared} complete cases, 4 questions each: all contenders give the same answer or status and the same rules that hold.`,
	`${compared} partial cases, 4 questions each: gongshu and the hand-written code give the same possible outcomes, truth of every`,
	"rule, missing facts and words. Every outcome of every question was met.",
	"",
);

const timedComplete = timed(prepare(asked(completeFacts(measured))));
const timedPartial = timed(prepare(asked(partialFacts(measured))));
const plan = { rounds: 24, turn: 40, warmUp: 500 };

print(
	`Complete facts: ${measured} cases, 4 questions each, ${plan.rounds} rounds. Ratio: how many times as long as the hand-written code`,
	"one decision takes, in the same round.",
	"",
	comparison(await measure([opponent, gongshu, compiled, compiledAnswer, flat, interop].map(timedComplete), plan)),
	"",
	"Partial facts, which json-rules-engine does not take:",
	"",
	comparison(await measure([opponent, gongshu, compiled, compiledAnswer].map(timedPartial), plan)),
	"",
	"Without an opponent:",
	"",
	alone(await measure(aloneOn(completeFacts(10)), plan)),
	"",
	"Working days added, ISO day in and out; all three agree on 4,000 pairs of a start and a count:",
	"",
	comparison(await measure(workingDays, plan)),
);
