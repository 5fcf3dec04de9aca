import fc, { type Arbitrary } from "fast-check";
import type { Finding } from "../../model/law/fact";

/** The error of hostile facts when they are read: not a failure of the host itself, though the host may let it through. */
export const accessError = new Error("读取事实时不得运行其中的代码");

/** The getter of a hostile fact. */
export const throwAccessError = (): never => {
	throw accessError;
};

/** Values that programs take for true or false; not 是 and 否, which a form may read. */
const truthy = fc.constantFrom<unknown>("yes", "no", 1, 0, "1", "0", {}, []);

/** Values of another type, too short or too long. */
const other = fc.constantFrom<unknown>(
	"",
	"见附件",
	"公".repeat(20_000),
	-1,
	Number.NaN,
	[true],
	new Date(0),
	throwAccessError,
);

/** A value that no fact can have, even for a tolerant reader. */
export const badValue: Arbitrary<unknown> = fc.oneof(truthy, other);

/** Turns a finding into a similar value without a valid person and day; leaves any other value as it is. */
export type Unsigner = (fact: unknown) => unknown;

/** The bare value occurs twice: hosts send it most often. */
const unsignedForms: readonly ((finding: Finding) => unknown)[] = [
	({ value }) => value,
	({ value }) => value,
	({ value }) => ({ value }),
	({ value, by }) => ({ value, by }),
	({ value, on }) => ({ value, on }),
	({ value, on }) => ({ value, by: " ", on }),
	({ value, on }) => ({ value, by: null, on }),
	({ value, by }) => ({ value, by, on: "2023-02-29" }),
	({ value, by }) => ({ value, by, on: "上个月" }),
	({ value, by }) => ({ value, by, on: 20240830 }),
];

const isFinding = (fact: unknown): fact is Finding => typeof fact === "object" && fact !== null && "value" in fact;

/** Every way in which a finding can lack its person or its day. */
export const unsigner: Arbitrary<Unsigner> = fc
	.constantFrom(...unsignedForms)
	.map((form) => (fact) => (isFinding(fact) ? form(fact) : fact));
