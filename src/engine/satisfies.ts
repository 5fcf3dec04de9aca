import type { Test } from "../model/law/condition";
import type { Value } from "../model/law/fact";

/** Whether a known value passes a test. */
export const satisfies = (test: Test, value: Value): boolean => {
	switch (test.operator) {
		case "equal":
			return value === test.value;
		case "notEqual":
			return value !== test.value;
		case "in":
			return test.value.includes(value);
		case "notIn":
			return !test.value.includes(value);
	}
};
