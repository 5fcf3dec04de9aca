// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const secrecyReviewed = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of secrecy-regulation-2024, by the code each is for. */
export const encoders: Encoders = {
"stateSecret!=none,involved,determined / ": (facts, row) => {
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
row.high = 0;
return ($stateSecret) < 0 ? -1 : $stateSecret;
},
"stateSecret!=none,involved,determined declaredOpen=unclassified,none,conditional,unconditional secrecyReviewed=false,true / ": (facts, row) => {
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $secrecyReviewed = secrecyReviewed(facts["secrecyReviewed"]);
row.high = 0;
return ($stateSecret | $declaredOpen | $secrecyReviewed) < 0 ? -1 : $stateSecret + 5 * $declaredOpen + 25 * $secrecyReviewed;
},
};
