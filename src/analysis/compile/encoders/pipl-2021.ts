// Written by `npm run generate` from the facts of the law.
import type { Encoders } from "../encoded-case";

const personalInfo = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "general" ? 2 : given === "sensitive" ? 3 : -1;
const separateConsent = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of pipl-2021, by the code each is for. */
export const encoders: Encoders = {
"personalInfo=none,general,sensitive separateConsent=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
row.high = 0;
return ($personalInfo | $separateConsent) < 0 ? -1 : $personalInfo + 4 * $separateConsent;
},
};
