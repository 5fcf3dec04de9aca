// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const inOpenCatalogue = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const emergency = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of chongqing-2020, by the code each is for. */
export const encoders: Encoders = {
"inOpenCatalogue=false,true declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined protectedInterest!=false,true / ": (facts, row) => {
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _protectedInterest = facts["protectedInterest"] as Given, by1 = row.signatures[1] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by1.by && _protectedInterest.on === by1.on && _protectedInterest.basis === by1.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 1)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($inOpenCatalogue | $declaredOpen | $stateSecret | $protectedInterest) < 0 ? -1 : $inOpenCatalogue + 3 * $declaredOpen + 15 * $stateSecret + 75 * $protectedInterest;
},
"inOpenCatalogue=false,true emergency=false,true declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined protectedInterest!=false,true / ": (facts, row) => {
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $emergency = emergency(facts["emergency"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _protectedInterest = facts["protectedInterest"] as Given, by1 = row.signatures[1] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by1.by && _protectedInterest.on === by1.on && _protectedInterest.basis === by1.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 1)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($inOpenCatalogue | $emergency | $declaredOpen | $stateSecret | $protectedInterest) < 0 ? -1 : $inOpenCatalogue + 3 * $emergency + 9 * $declaredOpen + 45 * $stateSecret + 225 * $protectedInterest;
},
};
