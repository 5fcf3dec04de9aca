// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const inRegion = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const governmentData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;
const requesterDepartment = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const applicant = (given: unknown): number => given === undefined || given === null ? 0 : given === "domesticFirm" ? 1 : given === "research" ? 2 : given === "other" ? 3 : -1;

/** The encoders of luoyuan-2021, by the code each is for. */
export const encoders: Encoders = {
"inRegion=false,true stateSecret!=none,involved,determined governmentData=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $governmentData = governmentData(facts["governmentData"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($inRegion | $stateSecret | $governmentData | $declaredShare) < 0 ? -1 : $inRegion + 3 * $stateSecret + 15 * $governmentData + 45 * $declaredShare;
},
"inRegion=false,true stateSecret!=none,involved,determined requesterDepartment=false,true governmentData=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $requesterDepartment = requesterDepartment(facts["requesterDepartment"]);
const $governmentData = governmentData(facts["governmentData"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($inRegion | $stateSecret | $requesterDepartment | $governmentData | $declaredShare) < 0 ? -1 : $inRegion + 3 * $stateSecret + 15 * $requesterDepartment + 45 * $governmentData + 135 * $declaredShare;
},
"inRegion=false,true stateSecret!=none,involved,determined governmentData=false,true declaredOpen=unclassified,none,conditional,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $governmentData = governmentData(facts["governmentData"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
row.high = 0;
return ($inRegion | $stateSecret | $governmentData | $declaredOpen) < 0 ? -1 : $inRegion + 3 * $stateSecret + 15 * $governmentData + 45 * $declaredOpen;
},
"inRegion=false,true stateSecret!=none,involved,determined applicant=domesticFirm,research,other governmentData=false,true declaredOpen=unclassified,none,conditional,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $applicant = applicant(facts["applicant"]);
const $governmentData = governmentData(facts["governmentData"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
row.high = 0;
return ($inRegion | $stateSecret | $applicant | $governmentData | $declaredOpen) < 0 ? -1 : $inRegion + 3 * $stateSecret + 15 * $applicant + 60 * $governmentData + 180 * $declaredOpen;
},
};
