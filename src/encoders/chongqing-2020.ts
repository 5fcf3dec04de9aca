// Written by `npm run encoders` from the facts of the law.
import type { Encoders, Given, Signature } from "../analysis/compile/row";

const inOpenCatalogue = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const emergency = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of chongqing-2020, by the code each is for. */
export const encoders: Encoders = {
"inOpenCatalogue=false,true declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined endangersSecurity!=false,true harmsThirdParty!=false,true / ": (facts, row) => {
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _endangersSecurity = facts["endangersSecurity"] as Given, by1 = row.signatures[1] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by1.by && _endangersSecurity.on === by1.on && _endangersSecurity.basis === by1.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 1)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by2 = row.signatures[2] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by2.by && _harmsThirdParty.on === by2.on && _harmsThirdParty.basis === by2.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 2)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
row.high = 0;
return ($inOpenCatalogue | $declaredOpen | $stateSecret | $endangersSecurity | $harmsThirdParty) < 0 ? -1 : $inOpenCatalogue + 3 * $declaredOpen + 15 * $stateSecret + 75 * $endangersSecurity + 300 * $harmsThirdParty;
},
"emergency=false,true inOpenCatalogue=false,true declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined endangersSecurity!=false,true harmsThirdParty!=false,true / ": (facts, row) => {
const $emergency = emergency(facts["emergency"]);
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _endangersSecurity = facts["endangersSecurity"] as Given, by1 = row.signatures[1] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by1.by && _endangersSecurity.on === by1.on && _endangersSecurity.basis === by1.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 1)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by2 = row.signatures[2] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by2.by && _harmsThirdParty.on === by2.on && _harmsThirdParty.basis === by2.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 2)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
row.high = 0;
return ($emergency | $inOpenCatalogue | $declaredOpen | $stateSecret | $endangersSecurity | $harmsThirdParty) < 0 ? -1 : $emergency + 3 * $inOpenCatalogue + 9 * $declaredOpen + 45 * $stateSecret + 225 * $endangersSecurity + 900 * $harmsThirdParty;
},
};
