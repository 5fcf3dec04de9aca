// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const secrecyReviewed = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of secrecy-2024, by the code each is for. */
export const encoders: Encoders = {
"workSecret!=false,true declaredOpen=unclassified,none,conditional,unconditional secrecyReviewed=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $secrecyReviewed = secrecyReviewed(facts["secrecyReviewed"]);
row.high = 0;
return ($workSecret | $declaredOpen | $secrecyReviewed) < 0 ? -1 : $workSecret + 4 * $declaredOpen + 20 * $secrecyReviewed;
},
};
