// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const otherLawOnProject = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const governmentInvested = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const localApprovalRule = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const personalInfo = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "general" ? 2 : given === "sensitive" ? 3 : -1;
const processingBasis = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "consent" ? 2 : given === "duty" ? 3 : given === "other" ? 4 : -1;
const separateConsent = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const provider = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const lawOnOpening = (given: unknown): number => given === undefined || given === null ? 0 : given === "silent" ? 1 : given === "forbidden" ? 2 : given === "elsewhere" ? 3 : given === "required" ? 4 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const secrecyReviewed = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const requester = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const dutyData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const sharingForbidden = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "law" ? 2 : given === "adminRegulation" ? 3 : given === "stateCouncilDecision" ? 4 : given === "localRegulation" ? 5 : given === "rule" ? 6 : given === "normative" ? 7 : given === "internal" ? 8 : -1;
const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;
const obtainableByShare = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of anhui, by the code each is for. */
export const encoders: Encoders = {
"workSecret!=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
row.high = 0;
return ($workSecret) < 0 ? -1 : $workSecret;
},
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
"personalInfo=none,general,sensitive workSecret!=false,true processingBasis=none,consent,duty,other separateConsent=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society withinStatutoryNeed!=false,true strictlyProtected!=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $processingBasis = processingBasis(facts["processingBasis"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $provider = provider(facts["provider"]);
const _withinStatutoryNeed = facts["withinStatutoryNeed"] as Given, by1 = row.signatures[1] as Signature;
const $withinStatutoryNeed = _withinStatutoryNeed === undefined || _withinStatutoryNeed === null ? 0 : !((_withinStatutoryNeed.by === by1.by && _withinStatutoryNeed.on === by1.on && _withinStatutoryNeed.basis === by1.basis && _withinStatutoryNeed.__proto__ === Object.prototype) || row.signs(_withinStatutoryNeed, 1)) ? -1 : _withinStatutoryNeed.value === false ? 1 : _withinStatutoryNeed.value === true ? 2 : _withinStatutoryNeed.value === null ? 3 : -1;
const _strictlyProtected = facts["strictlyProtected"] as Given, by2 = row.signatures[2] as Signature;
const $strictlyProtected = _strictlyProtected === undefined || _strictlyProtected === null ? 0 : !((_strictlyProtected.by === by2.by && _strictlyProtected.on === by2.on && _strictlyProtected.basis === by2.basis && _strictlyProtected.__proto__ === Object.prototype) || row.signs(_strictlyProtected, 2)) ? -1 : _strictlyProtected.value === false ? 1 : _strictlyProtected.value === true ? 2 : _strictlyProtected.value === null ? 3 : -1;
row.high = 0;
return ($personalInfo | $workSecret | $processingBasis | $separateConsent | $provider | $withinStatutoryNeed | $strictlyProtected) < 0 ? -1 : $personalInfo + 4 * $workSecret + 16 * $processingBasis + 80 * $separateConsent + 240 * $provider + 2160 * $withinStatutoryNeed + 8640 * $strictlyProtected;
},
"personalInfo=none,general,sensitive workSecret!=false,true separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
row.high = 0;
return ($personalInfo | $workSecret | $separateConsent | $lawOnOpening) < 0 ? -1 : $personalInfo + 4 * $workSecret + 16 * $separateConsent + 48 * $lawOnOpening;
},
"workSecret!=false,true declaredOpen=unclassified,none,conditional,unconditional secrecyReviewed=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $secrecyReviewed = secrecyReviewed(facts["secrecyReviewed"]);
row.high = 0;
return ($workSecret | $declaredOpen | $secrecyReviewed) < 0 ? -1 : $workSecret + 4 * $declaredOpen + 20 * $secrecyReviewed;
},
"personalInfo=none,general,sensitive workSecret!=false,true separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required stateSecret!=none,involved,determined / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
row.high = 0;
return ($personalInfo | $workSecret | $separateConsent | $lawOnOpening | $stateSecret) < 0 ? -1 : $personalInfo + 4 * $workSecret + 16 * $separateConsent + 48 * $lawOnOpening + 240 * $stateSecret;
},
"workSecret!=false,true declaredOpen=unclassified,none,conditional,unconditional secrecyReviewed=false,true stateSecret!=none,involved,determined / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $secrecyReviewed = secrecyReviewed(facts["secrecyReviewed"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
row.high = 0;
return ($workSecret | $declaredOpen | $secrecyReviewed | $stateSecret) < 0 ? -1 : $workSecret + 4 * $declaredOpen + 20 * $secrecyReviewed + 60 * $stateSecret;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true stateSecret!=none,involved,determined workSecret!=false,true sharingForbidden=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal shareable!=unsuitable,partly,some,all declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $sharingForbidden = sharingForbidden(facts["sharingForbidden"]);
const _shareable = facts["shareable"] as Given, by2 = row.signatures[2] as Signature;
const $shareable = _shareable === undefined || _shareable === null ? 0 : !((_shareable.by === by2.by && _shareable.on === by2.on && _shareable.basis === by2.basis && _shareable.__proto__ === Object.prototype) || row.signs(_shareable, 2)) ? -1 : _shareable.value === "unsuitable" ? 1 : _shareable.value === "partly" ? 2 : _shareable.value === "some" ? 3 : _shareable.value === "all" ? 4 : _shareable.value === null ? 5 : -1;
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($provider | $requester | $dutyData | $stateSecret | $workSecret | $sharingForbidden | $shareable | $declaredShare) < 0 ? -1 : $provider + 9 * $requester + 81 * $dutyData + 243 * $stateSecret + 1215 * $workSecret + 4860 * $sharingForbidden + 43740 * $shareable + 262440 * $declaredShare;
},
"personalInfo=none,general,sensitive provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true stateSecret!=none,involved,determined workSecret!=false,true processingBasis=none,consent,duty,other separateConsent=false,true withinStatutoryNeed!=false,true strictlyProtected!=false,true sharingForbidden=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal shareable!=unsuitable,partly,some,all / declaredShare=none,conditional,someBodies,partOnly,unconditional": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $processingBasis = processingBasis(facts["processingBasis"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const _withinStatutoryNeed = facts["withinStatutoryNeed"] as Given, by2 = row.signatures[2] as Signature;
const $withinStatutoryNeed = _withinStatutoryNeed === undefined || _withinStatutoryNeed === null ? 0 : !((_withinStatutoryNeed.by === by2.by && _withinStatutoryNeed.on === by2.on && _withinStatutoryNeed.basis === by2.basis && _withinStatutoryNeed.__proto__ === Object.prototype) || row.signs(_withinStatutoryNeed, 2)) ? -1 : _withinStatutoryNeed.value === false ? 1 : _withinStatutoryNeed.value === true ? 2 : _withinStatutoryNeed.value === null ? 3 : -1;
const _strictlyProtected = facts["strictlyProtected"] as Given, by3 = row.signatures[3] as Signature;
const $strictlyProtected = _strictlyProtected === undefined || _strictlyProtected === null ? 0 : !((_strictlyProtected.by === by3.by && _strictlyProtected.on === by3.on && _strictlyProtected.basis === by3.basis && _strictlyProtected.__proto__ === Object.prototype) || row.signs(_strictlyProtected, 3)) ? -1 : _strictlyProtected.value === false ? 1 : _strictlyProtected.value === true ? 2 : _strictlyProtected.value === null ? 3 : -1;
const $sharingForbidden = sharingForbidden(facts["sharingForbidden"]);
const _shareable = facts["shareable"] as Given, by4 = row.signatures[4] as Signature;
const $shareable = _shareable === undefined || _shareable === null ? 0 : !((_shareable.by === by4.by && _shareable.on === by4.on && _shareable.basis === by4.basis && _shareable.__proto__ === Object.prototype) || row.signs(_shareable, 4)) ? -1 : _shareable.value === "unsuitable" ? 1 : _shareable.value === "partly" ? 2 : _shareable.value === "some" ? 3 : _shareable.value === "all" ? 4 : _shareable.value === null ? 5 : -1;
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = $declaredShare;
return ($personalInfo | $provider | $requester | $dutyData | $stateSecret | $workSecret | $processingBasis | $separateConsent | $withinStatutoryNeed | $strictlyProtected | $sharingForbidden | $shareable | $declaredShare) < 0 ? -1 : $personalInfo + 4 * $provider + 36 * $requester + 324 * $dutyData + 972 * $stateSecret + 4860 * $workSecret + 19440 * $processingBasis + 97200 * $separateConsent + 291600 * $withinStatutoryNeed + 1166400 * $strictlyProtected + 4665600 * $sharingForbidden + 41990400 * $shareable;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true obtainableByShare=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
row.high = 0;
return ($provider | $requester | $dutyData | $obtainableByShare) < 0 ? -1 : $provider + 9 * $requester + 81 * $dutyData + 243 * $obtainableByShare;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true departmentBreach!=none,supplying,demanding,supervising refusedOrSerious!=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _departmentBreach = facts["departmentBreach"] as Given, by0 = row.signatures[0] as Signature;
const $departmentBreach = _departmentBreach === undefined || _departmentBreach === null ? 0 : !((_departmentBreach.by === by0.by && _departmentBreach.on === by0.on && _departmentBreach.basis === by0.basis && _departmentBreach.__proto__ === Object.prototype) || row.signs(_departmentBreach, 0)) ? -1 : _departmentBreach.value === "none" ? 1 : _departmentBreach.value === "supplying" ? 2 : _departmentBreach.value === "demanding" ? 3 : _departmentBreach.value === "supervising" ? 4 : _departmentBreach.value === null ? 5 : -1;
const _refusedOrSerious = facts["refusedOrSerious"] as Given, by1 = row.signatures[1] as Signature;
const $refusedOrSerious = _refusedOrSerious === undefined || _refusedOrSerious === null ? 0 : !((_refusedOrSerious.by === by1.by && _refusedOrSerious.on === by1.on && _refusedOrSerious.basis === by1.basis && _refusedOrSerious.__proto__ === Object.prototype) || row.signs(_refusedOrSerious, 1)) ? -1 : _refusedOrSerious.value === false ? 1 : _refusedOrSerious.value === true ? 2 : _refusedOrSerious.value === null ? 3 : -1;
row.high = 0;
return ($provider | $requester | $dutyData | $departmentBreach | $refusedOrSerious) < 0 ? -1 : $provider + 9 * $requester + 81 * $dutyData + 243 * $departmentBreach + 1458 * $refusedOrSerious;
},
};
