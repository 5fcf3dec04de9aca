import * as z from "zod/mini";
import { must } from "./custom-check";

/** The most questions, procedures or steps, so that the checks end in reasonable time. */
const mostEntries = 50;

/** A list of limited length, because some checks compare its entries with one another. */
export const shortList = <S extends z.core.$ZodType>(element: S) => z.array(element).check(z.maxLength(mostEntries));

const firstRepeated = (values: unknown): unknown =>
	Array.isArray(values) ? values.find((value, at) => values.indexOf(value) < at) : undefined;

/** A list without duplicates. */
export const distinct = <S extends z.core.$ZodType<string | boolean>>(element: S) =>
	z.array(element).check(
		must((values: readonly z.output<S>[]) => firstRepeated(values) === undefined, {
			code: "duplicate-value",
			message: (position, value) => `${position}中 \`${value}\` 重复`,
			offending: firstRepeated,
			suggestion: "相同的内容只写一次",
		}),
	);
