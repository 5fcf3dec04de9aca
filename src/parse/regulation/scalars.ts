import * as z from "zod/mini";
import { isDay } from "../../calendar/day-number";
import type { Day } from "../../model/day";
import { must, only } from "./custom-check";

/** The greatest lengths of an id, of a name and of a sentence. */
const longest = { id: 60, name: 200, sentence: 2000 } as const;

const printable = must((value: string) => !value.includes("\0"), {
	code: "wrong-value",
	message: (position, value) => `${position}含有不能显示的字符：\`${value}\``,
	suggestion: "删去该字符",
});

/** Text of up to a page; empty if the source has none. */
export const sentenceSchema = z.string().check(z.maxLength(longest.sentence), printable);

/** A name or label; never blank. */
export const nameSchema = z.string().check(
	z.maxLength(longest.name),
	printable,
	must((value: string) => value.trim() !== "", {
		code: "wrong-value",
		message: (position, value) => `${position}不能空白：\`${value}\``,
		suggestion: "写明条文所用的名称",
	}),
);

/** Whether every object, or every function, has a property of this name from the start. */
const isInherited = (value: string): boolean => value in Object.prototype || value === "prototype";

/** An id. */
export const idSchema = z.string().check(
	must((value: string) => /^[^\s\0]+$/.test(value) && value.length <= longest.id && !isInherited(value), {
		code: "wrong-value",
		message: (position, value) => `${position}不能用 \`${value}\` 作标识`,
		suggestion: `标识应为${longest.id}字以内的文字，不含空白，且不是 toString 一类保留的名称，例如“publicData”`,
	}),
);

/** The key of an article: its number, or the heading of a part. */
export const articleKeySchema = z.string().check(
	must((value: string) => value.trim() !== "" && value.length <= longest.name && !value.includes("\0") && !isInherited(value), {
		code: "wrong-value",
		message: (position, value) => `${position}不能用 \`${value}\` 作条文的标识`,
		suggestion: "写明条文的序数，例如“23”；没有条文序数的，写明该部分的标题",
	}),
);

/** A day that exists. */
export const daySchema = only<Day>(isDay, {
	code: "not-a-day",
	message: (position, value) => `${position}应当是日期，不能是 \`${value}\``,
	suggestion: "写作2026-11-21",
});

/** The digest of a text; empty if there is no text to compare. */
export const sha256Schema = z.string().check(
	must((value: string) => /^(?:[0-9a-f]{64})?$/.test(value), {
		code: "wrong-value",
		message: (position, value) => `${position}不是SHA-256摘要：\`${value}\``,
		suggestion: "写明所据文本的64位小写十六进制摘要；没有文本的，写作空文字",
	}),
);

/** The number of an article, or a number of days, months or years. */
export const countSchema = z.int().check(z.minimum(1), z.maximum(9999));
