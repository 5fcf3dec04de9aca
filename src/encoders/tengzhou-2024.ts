// Written by `npm run encoders` from the facts of the law.
import type { Encoders, Given, Signature } from "../analysis/compile/row";

const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;

/** The encoders of tengzhou-2024, by the code each is for. */
export const encoders: Encoders = {
"declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($declaredShare) < 0 ? -1 : $declaredShare;
},
"declaredOpen=unclassified,none,conditional,unconditional processedForOpening!=false,true / ": (facts, row) => {
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _processedForOpening = facts["processedForOpening"] as Given, by0 = row.signatures[0] as Signature;
const $processedForOpening = _processedForOpening === undefined || _processedForOpening === null ? 0 : !((_processedForOpening.by === by0.by && _processedForOpening.on === by0.on && _processedForOpening.basis === by0.basis && _processedForOpening.__proto__ === Object.prototype) || row.signs(_processedForOpening, 0)) ? -1 : _processedForOpening.value === false ? 1 : _processedForOpening.value === true ? 2 : _processedForOpening.value === null ? 3 : -1;
row.high = 0;
return ($declaredOpen | $processedForOpening) < 0 ? -1 : $declaredOpen + 5 * $processedForOpening;
},
};
