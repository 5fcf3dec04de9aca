import fc, { type Arbitrary } from "fast-check";
import type { Finding } from "../model/law/fact";

/** A finding turned into something like it that nobody has signed. What is not a finding stays as it is. */
export type Unsigned = (given: unknown) => unknown;

/** The bare value twice: it is what hosts send most. */
const forms: readonly ((finding: Finding) => unknown)[] = [
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

const isFinding = (given: unknown): given is Finding => typeof given === "object" && given !== null && "value" in given;

/** Every way in which a finding can lack its person or its day. */
export const unsigned: Arbitrary<Unsigned> = fc
	.constantFrom(...forms)
	.map((form) => (given) => (isFinding(given) ? form(given) : given));
