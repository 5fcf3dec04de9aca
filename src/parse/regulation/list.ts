import * as z from "zod/mini";
import { must } from "./complaint";

/** The most questions, procedures and steps: what can be looked through in reasonable time. */
const mostEntries = 50;

/** A list that is gone through more than once. */
export const shortList = <S extends z.core.$ZodType>(element: S) => z.array(element).check(z.maxLength(mostEntries));

const firstRepeated = (values: unknown): unknown =>
	Array.isArray(values) ? values.find((value, at) => values.indexOf(value) < at) : undefined;

/** A list in which nothing stands twice. */
export const distinct = <S extends z.core.$ZodType<string | boolean>>(element: S) =>
	z.array(element).check(
		must((values: readonly z.output<S>[]) => firstRepeated(values) === undefined, {
			code: "duplicate-value",
			message: (place, found) => `${place}中 \`${found}\` 重复`,
			found: firstRepeated,
			suggestion: "相同的内容只写一次",
		}),
	);
