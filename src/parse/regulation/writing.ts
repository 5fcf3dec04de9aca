import * as z from "zod/mini";
import { isDay } from "../../calendar/day-number";
import type { Day } from "../../model/day";
import { must, only } from "./complaint";

/** The most characters of an id, of a name and of a sentence. */
const longest = { id: 60, name: 200, sentence: 2000 } as const;

const printable = must((value: string) => !value.includes("\0"), {
	code: "wrong-value",
	message: (place, input) => `${place}含有不能显示的字符：\`${input}\``,
	suggestion: "删去该字符",
});

/** Words of any length up to a page; they may be empty where the source has none. */
export const sentence = z.string().check(z.maxLength(longest.sentence), printable);

/** What people call something; never blank. */
export const name = z.string().check(
	z.maxLength(longest.name),
	printable,
	must((value: string) => value.trim() !== "", {
		code: "wrong-value",
		message: (place, input) => `${place}不能空白：\`${input}\``,
		suggestion: "写明条文所用的名称",
	}),
);

/** A name that the language gives to every object could be taken for one that the author gave. */
const isInherited = (value: string): boolean => value in Object.prototype;

/** What things are called by in data. */
export const id = z.string().check(
	must((value: string) => /^[^\s\0]+$/.test(value) && value.length <= longest.id && !isInherited(value), {
		code: "wrong-value",
		message: (place, input) => `${place}不能用 \`${input}\` 作标识`,
		suggestion: `标识应为${longest.id}字以内的文字，不含空白，且不是 toString 一类保留的名称，例如“publicData”`,
	}),
);

/** What an article is entered under: its number, or the heading of a part. */
export const articleKey = z.string().check(
	must((value: string) => value.trim() !== "" && value.length <= longest.name && !value.includes("\0") && !isInherited(value), {
		code: "wrong-value",
		message: (place, input) => `${place}不能用 \`${input}\` 作条文的标识`,
		suggestion: "写明条文的序数，例如“23”；没有条文序数的，写明该部分的标题",
	}),
);

/** A day of the calendar that exists. */
export const day = only<Day>(isDay, {
	code: "not-a-day",
	message: (place, input) => `${place}应当是日期，不能是 \`${input}\``,
	suggestion: "写作2026-11-21",
});

/** A digest of a text; empty where no text was compared. */
export const sha256 = z.string().check(
	must((value: string) => /^(?:[0-9a-f]{64})?$/.test(value), {
		code: "wrong-value",
		message: (place, input) => `${place}不是SHA-256摘要：\`${input}\``,
		suggestion: "写明所据文本的64位小写十六进制摘要；没有文本的，写作空文字",
	}),
);

/** A count of articles, days or years. */
export const count = z.int().check(z.minimum(1), z.maximum(9999));
