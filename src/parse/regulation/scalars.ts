import * as z from "zod/mini";
import { isDay } from "../../calendar/day-number";
import type { Day } from "../../model/day";
import { hiddenCharacter, isBlank } from "../../model/visible-text";
import { must, only } from "./custom-check";

/** The greatest lengths of an id, of a name and of a sentence. */
const longest = { id: 60, name: 200, sentence: 2000 } as const;

const onOneLine = must((value: string) => hiddenCharacter(value) === undefined, {
	code: "wrong-value",
	message: (position, value) => `${position}含有不能显示的字符：\`${value}\``,
	suggestion: "删去该字符",
});

/** Text of up to a page, on one line; empty if the source has none. */
export const sentenceSchema = z.string().check(z.maxLength(longest.sentence), onOneLine);

/** A name or label; never blank. */
export const nameSchema = z.string().check(
	z.maxLength(longest.name),
	onOneLine,
	must((value: string) => !isBlank(value), {
		code: "wrong-value",
		message: (position, value) => `${position}不能空白：\`${value}\``,
		suggestion: "写明条文所用的名称",
	}),
);

/** Whether every object, or every function, has a property of this name from the start. */
const isInherited = (value: string): boolean => value in Object.prototype || value === "prototype";

/** Whether a text can be the name of a property: visible, on one line, and not inherited by every object. */
const isPlainName = (value: string, most: number): boolean =>
	!isBlank(value) && value.length <= most && hiddenCharacter(value) === undefined && !isInherited(value);

/** An id. */
export const idSchema = z.string().check(
	must((value: string) => /^\S+$/.test(value) && isPlainName(value, longest.id), {
		code: "wrong-value",
		message: (position, value) => `${position}不能用 \`${value}\` 作标识`,
		suggestion: `标识应为${longest.id}字以内的文字，不含空白，且不是 toString 一类保留的名称，例如“publicData”`,
	}),
);

/** The key of an article: its number, or the heading of a part. */
export const articleKeySchema = z.string().check(
	must((value: string) => isPlainName(value, longest.name), {
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
