// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const otherLawOnProject = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const governmentInvested = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const localApprovalRule = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of anhui-2020, by the code each is for. */
export const encoders: Encoders = {
"interconnects!=false,true secretSystem!=false,true otherLawOnProject=false,true governmentInvested=false,true localApprovalRule=false,true / ": (facts, row) => {
const _interconnects = facts["interconnects"] as Given, by0 = row.signatures[0] as Signature;
const $interconnects = _interconnects === undefined || _interconnects === null ? 0 : !((_interconnects.by === by0.by && _interconnects.on === by0.on && _interconnects.basis === by0.basis && _interconnects.__proto__ === Object.prototype) || row.signs(_interconnects, 0)) ? -1 : _interconnects.value === false ? 1 : _interconnects.value === true ? 2 : _interconnects.value === null ? 3 : -1;
const _secretSystem = facts["secretSystem"] as Given, by1 = row.signatures[1] as Signature;
const $secretSystem = _secretSystem === undefined || _secretSystem === null ? 0 : !((_secretSystem.by === by1.by && _secretSystem.on === by1.on && _secretSystem.basis === by1.basis && _secretSystem.__proto__ === Object.prototype) || row.signs(_secretSystem, 1)) ? -1 : _secretSystem.value === false ? 1 : _secretSystem.value === true ? 2 : _secretSystem.value === null ? 3 : -1;
const $otherLawOnProject = otherLawOnProject(facts["otherLawOnProject"]);
const $governmentInvested = governmentInvested(facts["governmentInvested"]);
const $localApprovalRule = localApprovalRule(facts["localApprovalRule"]);
row.high = 0;
return ($interconnects | $secretSystem | $otherLawOnProject | $governmentInvested | $localApprovalRule) < 0 ? -1 : $interconnects + 4 * $secretSystem + 16 * $otherLawOnProject + 48 * $governmentInvested + 144 * $localApprovalRule;
},
"interconnects!=false,true secretSystem!=false,true otherLawOnProject=false,true / ": (facts, row) => {
const _interconnects = facts["interconnects"] as Given, by0 = row.signatures[0] as Signature;
const $interconnects = _interconnects === undefined || _interconnects === null ? 0 : !((_interconnects.by === by0.by && _interconnects.on === by0.on && _interconnects.basis === by0.basis && _interconnects.__proto__ === Object.prototype) || row.signs(_interconnects, 0)) ? -1 : _interconnects.value === false ? 1 : _interconnects.value === true ? 2 : _interconnects.value === null ? 3 : -1;
const _secretSystem = facts["secretSystem"] as Given, by1 = row.signatures[1] as Signature;
const $secretSystem = _secretSystem === undefined || _secretSystem === null ? 0 : !((_secretSystem.by === by1.by && _secretSystem.on === by1.on && _secretSystem.basis === by1.basis && _secretSystem.__proto__ === Object.prototype) || row.signs(_secretSystem, 1)) ? -1 : _secretSystem.value === false ? 1 : _secretSystem.value === true ? 2 : _secretSystem.value === null ? 3 : -1;
const $otherLawOnProject = otherLawOnProject(facts["otherLawOnProject"]);
row.high = 0;
return ($interconnects | $secretSystem | $otherLawOnProject) < 0 ? -1 : $interconnects + 4 * $secretSystem + 16 * $otherLawOnProject;
},
};
