import fc, { type Arbitrary } from "fast-check";
import { throwFault } from "./fault-in-facts";

/** What no fact admits: values of other types, other spellings of 是 and 否, too little and too much. */
export const wrongValue: Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>("", "true", "false", "是", "否", "yes", "不涉及", "公".repeat(20_000)),
	fc.constantFrom<unknown>(0, 1, -1, Number.NaN, [], [true], {}, { value: true }, new Date(0), throwFault),
);
