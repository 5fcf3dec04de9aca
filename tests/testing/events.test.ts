import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { china } from "../../src/calendar";
import type { follow } from "../../src/engine/follow/follow";
import { proceduresIn } from "../../src/engine/layers/stack";
import type { CaseEvent } from "../../src/model/answer/event";
import { laws } from "../../src/rules";
import { events } from "../../src/testing";
import { everyProcedure } from "./every-question";

const followed = (law: Parameters<typeof follow>[0]["law"], procedure: string, told: readonly CaseEvent[]) =>
	followWide({ law, procedure, today: "2035-01-01", calendar: china }, told, {});

describe.each(everyProcedure)("events of %s, %s", (_, procedure, law) => {
	const drawn: readonly (readonly CaseEvent[])[] = fc.sample(events(law, procedure as never), 150);
	const cases = drawn.map((told) => followed(law, procedure, told));
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
			fc.property(events(law, procedure as never), (told) => followed(law, procedure, told).history.length < further),
			{ numRuns: 200 },
		);
		const [smallest = []] = counterexample ?? [];
		expect(smallest).toHaveLength(further);
		expect(followed(law, procedure, smallest).rejected).toEqual([]);
	});
});

test("some cannot be, in every way an event can be wrong", () => {
	const codes = everyProcedure.flatMap(([, procedure, law]) =>
		fc
			.sample(events(law, procedure as never), 150)
			.flatMap((told) => followed(law, procedure, told).rejected.map(({ code }) => code)),
	);
	for (const code of ["step-not-open", "unknown-step", "unknown-outcome", "not-a-day", "event-before-start"])
		expect(codes).toContain(code);
});

test("some are late, and some terms are extended", () => {
	const known = { dutyData: true, provider: "organ", requester: "organ", inRegion: true, publicData: true };
	const cases = fc
		.sample(events(laws["state-council-809"], "catalogueUpdate"), 400)
		.map((told) =>
			followWide(
				{ law: laws["state-council-809"], procedure: "catalogueUpdate", today: "2035-01-01", calendar: china },
				told,
				known,
			),
		);
	const taken = cases.flatMap(({ history }) => history);
	expect(taken.some(({ late }) => late === true)).toBe(true);
	expect(taken.some(({ late }) => late === false)).toBe(true);
	expect(taken.some(({ extended }) => extended > 0)).toBe(true);
});

test("begin on the day that is given", () => {
	const told = fc.sample(events(laws.weifang, "sharingRequest", { on: "2024-04-08" }), 200);
	const firsts = told.flatMap(([first]) => (first ? [first.on] : []));
	expect(firsts.filter((day) => day === "2024-04-08").length).toBeGreaterThan(firsts.length / 2);
});

test("a law without the procedure has no events of it", () => {
	expect(() => events(laws["pipl-2021"], "sharingRequest" as never)).toThrow();
});
