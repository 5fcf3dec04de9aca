import { ownValue } from "./own-property";
import { printable } from "./visible-text";

/** What was given in place of something else, as a clause goes on: a text, such as the id of a law, is repeated. */
export const whatWasGiven = (given: unknown): string =>
	typeof given === "string" ? `文字 \`${printable(given, 60)}\`` : ` ${given === null ? "null" : typeof given}`;

/** What a part of something is, as far as it tells what that is. */
type Part = "text" | "list" | "object";

/** The parts by which something is known for what it is. */
export type Outline = Readonly<Record<string, Part>>;

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

const isPart: Readonly<Record<Part, (value: unknown) => boolean>> = {
	text: (value) => typeof value === "string",
	list: Array.isArray,
	object: isObject,
};

/** Whether something has all parts of an outline itself. */
export const hasOutline = (given: unknown, outline: Outline): boolean =>
	isObject(given) && Object.entries(outline).every(([name, part]) => isPart[part](ownValue(given, name)));

/** Whether something can be gone through with `for … of`, or with `for await … of`. */
export const isSequence = (given: unknown): boolean =>
	isObject(given) && (Symbol.iterator in Object(given) || Symbol.asyncIterator in Object(given));

/**
 * Refuses what a function cannot work on, as a slip of the program.
 *
 * @param place of what it is an argument, e.g. `conclusion 的参数`
 * @param what it should be, with where that comes from
 * @throws `TypeError` in Chinese with what was given
 */
export const requireGiven = (isFit: boolean, place: string, what: string, given: unknown): void => {
	if (!isFit) throw new TypeError(`${place}应当是${/^[!-~]/.test(what) ? " " : ""}${what}，所给的是${whatWasGiven(given)}`);
};
