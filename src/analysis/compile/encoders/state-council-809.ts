// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const provider = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "outsideGovernment" ? 5 : given === "outside" ? 6 : given === "society" ? 7 : -1;
const requester = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "outsideGovernment" ? 5 : given === "outside" ? 6 : given === "society" ? 7 : -1;
const dutyData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;

/** The encoders of state-council-809, by the code each is for. */
export const encoders: Encoders = {
"provider=organ,delegated,welfare,utility,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,outsideGovernment,outside,society dutyData=false,true stateSecret!=none,involved,determined workSecret!=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($provider | $requester | $dutyData | $stateSecret | $workSecret | $declaredShare) < 0 ? -1 : $provider + 8 * $requester + 64 * $dutyData + 192 * $stateSecret + 960 * $workSecret + 3840 * $declaredShare;
},
"provider=organ,delegated,welfare,utility,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,outsideGovernment,outside,society dutyData=false,true departmentBreach!=none,supplying,demanding,supervising refusedOrSerious!=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _departmentBreach = facts["departmentBreach"] as Given, by0 = row.signatures[0] as Signature;
const $departmentBreach = _departmentBreach === undefined || _departmentBreach === null ? 0 : !((_departmentBreach.by === by0.by && _departmentBreach.on === by0.on && _departmentBreach.basis === by0.basis && _departmentBreach.__proto__ === Object.prototype) || row.signs(_departmentBreach, 0)) ? -1 : _departmentBreach.value === "none" ? 1 : _departmentBreach.value === "supplying" ? 2 : _departmentBreach.value === "demanding" ? 3 : _departmentBreach.value === "supervising" ? 4 : _departmentBreach.value === null ? 5 : -1;
const _refusedOrSerious = facts["refusedOrSerious"] as Given, by1 = row.signatures[1] as Signature;
const $refusedOrSerious = _refusedOrSerious === undefined || _refusedOrSerious === null ? 0 : !((_refusedOrSerious.by === by1.by && _refusedOrSerious.on === by1.on && _refusedOrSerious.basis === by1.basis && _refusedOrSerious.__proto__ === Object.prototype) || row.signs(_refusedOrSerious, 1)) ? -1 : _refusedOrSerious.value === false ? 1 : _refusedOrSerious.value === true ? 2 : _refusedOrSerious.value === null ? 3 : -1;
row.high = 0;
return ($provider | $requester | $dutyData | $departmentBreach | $refusedOrSerious) < 0 ? -1 : $provider + 8 * $requester + 64 * $dutyData + 192 * $departmentBreach + 1152 * $refusedOrSerious;
},
};
