import fc, { type Arbitrary } from "fast-check";
import { throwFault } from "./fault-in-facts";

/** What programs take for true or false. 是 and 否 are not among them: a form may well be read by its words. */
const truthy = fc.constantFrom<unknown>("yes", "no", 1, 0, "1", "0", {}, []);

/** Of another type, or too little, or too much. */
const other = fc.constantFrom<unknown>("", "见附件", "公".repeat(20_000), -1, Number.NaN, [true], new Date(0), throwFault);

/** What no fact admits as its value, however kindly it is read. */
export const wrongValue: Arbitrary<unknown> = fc.oneof(truthy, other);
