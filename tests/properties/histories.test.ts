import { expect, test } from "vitest";
import { courses, tryHistories } from "./histories";

test("in random histories of every procedure what is listed is taken, and nothing else; none leaves a case that cannot be; replayed, all is the same", () => {
	const { histories, accepted, wrong } = tryHistories(600);
	expect(wrong).toEqual([]);
	expect([courses.length > 30, histories >= 600, accepted > 150]).toEqual([true, true, true]);
});
