import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proceduresIn } from "../../src/engine/layers/stack";
import { type CaseEvent, follow, type Law } from "../../src/index";
import { laws } from "../../src/rules";
import { events } from "../../src/testing";
import { everyProcedure } from "./every-question";

const progressOf = (law: Law, procedure: string, history: readonly CaseEvent[], facts: object = {}) =>
	follow(law, procedure, history, { facts, today: "2035-01-01" });

describe.each(everyProcedure)("events of %s, %s", (_, procedure, law) => {
	const histories: readonly (readonly CaseEvent[])[] = fc.sample(events(law, procedure), 60);
	const cases = histories.map((history) => progressOf(law, procedure, history));
	const rejected = cases.flatMap((each) => each.rejected);
	const taken = cases.flatMap(({ history }) => history);
	const single = proceduresIn(law, procedure).every(({ steps }) => steps.length === 1);
	// A procedure of one step has nothing to go on to.
	const further = single ? 1 : 2;

	test("mostly can be", () => {
		expect(taken.length).toBeGreaterThan(2 * rejected.length);
	});

	test("go on to further steps, and at times to the end", () => {
		const steps = cases.flatMap(({ history }) => history.map(({ step }) => step));
		const states = new Set(cases.map(({ state }) => state));
		expect(states).toContain("ended");
		expect(new Set(steps).size).toBeGreaterThanOrEqual(further);
		if (!single) expect(states).toContain("running");
	});

	test("shrink to events that all can be", () => {
		const { counterexample } = fc.check(
			fc.property(events(law, procedure), (history) => progressOf(law, procedure, history).history.length < further),
			{ numRuns: 200 },
		);
		const [smallest = []] = counterexample ?? [];
		expect(smallest).toHaveLength(further);
		expect(progressOf(law, procedure, smallest).rejected).toEqual([]);
	});
});

test("some cannot be, in every way an event can be wrong", () => {
	const codes = everyProcedure.flatMap(([, procedure, law]) =>
		fc
			.sample(events(law, procedure), 150)
			.flatMap((history) => progressOf(law, procedure, history).rejected.map(({ code }) => code)),
	);
	for (const code of ["step-not-open", "unknown-step", "unknown-outcome", "not-a-day", "event-before-start"])
		expect(codes).toContain(code);
});

test("some are late, and some time limits are extended", () => {
	const known = { dutyData: true, provider: "organ", requester: "organ", inRegion: true, publicData: true };
	const cases = fc
		.sample(events(laws["state-council-809"], "catalogueUpdate"), 400)
		.map((history) => progressOf(laws["state-council-809"], "catalogueUpdate", history, known));
	const taken = cases.flatMap(({ history }) => history);
	expect(taken.some(({ late }) => late === true)).toBe(true);
	expect(taken.some(({ late }) => late === false)).toBe(true);
	expect(taken.some(({ extended }) => extended !== 0)).toBe(true);
});

test("begin on the day that is given", () => {
	const histories = fc.sample(events(laws.weifang, "sharingRequest", { on: "2024-04-08" }), 200);
	const firsts = histories.flatMap(([first]) => (first ? [first.on] : []));
	expect(firsts.filter((day) => day === "2024-04-08").length).toBeGreaterThan(firsts.length / 2);
});

test("a law without the procedure has no events of it", () => {
	expect(() => events(laws["pipl-2021"], "sharingRequest" as never)).toThrow();
});
