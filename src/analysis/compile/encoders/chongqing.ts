// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const inOpenCatalogue = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const emergency = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const personalInfo = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "general" ? 2 : given === "sensitive" ? 3 : -1;
const processingBasis = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "consent" ? 2 : given === "duty" ? 3 : given === "other" ? 4 : -1;
const separateConsent = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const provider = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const lawOnOpening = (given: unknown): number => given === undefined || given === null ? 0 : given === "silent" ? 1 : given === "forbidden" ? 2 : given === "elsewhere" ? 3 : given === "required" ? 4 : -1;
const secrecyReviewed = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const requester = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const dutyData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const sharingForbidden = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "law" ? 2 : given === "adminRegulation" ? 3 : given === "stateCouncilDecision" ? 4 : given === "localRegulation" ? 5 : given === "rule" ? 6 : given === "normative" ? 7 : given === "internal" ? 8 : -1;
const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;
const obtainableByShare = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of chongqing, by the code each is for. */
export const encoders: Encoders = {
"workSecret!=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
row.high = 0;
return ($workSecret) < 0 ? -1 : $workSecret;
},
"workSecret!=false,true inOpenCatalogue=false,true declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined protectedInterest!=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _protectedInterest = facts["protectedInterest"] as Given, by2 = row.signatures[2] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by2.by && _protectedInterest.on === by2.on && _protectedInterest.basis === by2.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 2)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($workSecret | $inOpenCatalogue | $declaredOpen | $stateSecret | $protectedInterest) < 0 ? -1 : $workSecret + 4 * $inOpenCatalogue + 12 * $declaredOpen + 60 * $stateSecret + 300 * $protectedInterest;
},
"workSecret!=false,true inOpenCatalogue=false,true emergency=false,true declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined protectedInterest!=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $emergency = emergency(facts["emergency"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _protectedInterest = facts["protectedInterest"] as Given, by2 = row.signatures[2] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by2.by && _protectedInterest.on === by2.on && _protectedInterest.basis === by2.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 2)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($workSecret | $inOpenCatalogue | $emergency | $declaredOpen | $stateSecret | $protectedInterest) < 0 ? -1 : $workSecret + 4 * $inOpenCatalogue + 12 * $emergency + 36 * $declaredOpen + 180 * $stateSecret + 900 * $protectedInterest;
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
"personalInfo=none,general,sensitive workSecret!=false,true separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required inOpenCatalogue=false,true declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined protectedInterest!=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _protectedInterest = facts["protectedInterest"] as Given, by2 = row.signatures[2] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by2.by && _protectedInterest.on === by2.on && _protectedInterest.basis === by2.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 2)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($personalInfo | $workSecret | $separateConsent | $lawOnOpening | $inOpenCatalogue | $declaredOpen | $stateSecret | $protectedInterest) < 0 ? -1 : $personalInfo + 4 * $workSecret + 16 * $separateConsent + 48 * $lawOnOpening + 240 * $inOpenCatalogue + 720 * $declaredOpen + 3600 * $stateSecret + 18000 * $protectedInterest;
},
"workSecret!=false,true inOpenCatalogue=false,true emergency=false,true personalInfo=none,general,sensitive separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined protectedInterest!=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $emergency = emergency(facts["emergency"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _protectedInterest = facts["protectedInterest"] as Given, by2 = row.signatures[2] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by2.by && _protectedInterest.on === by2.on && _protectedInterest.basis === by2.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 2)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($workSecret | $inOpenCatalogue | $emergency | $personalInfo | $separateConsent | $lawOnOpening | $declaredOpen | $stateSecret | $protectedInterest) < 0 ? -1 : $workSecret + 4 * $inOpenCatalogue + 12 * $emergency + 36 * $personalInfo + 144 * $separateConsent + 432 * $lawOnOpening + 2160 * $declaredOpen + 10800 * $stateSecret + 54000 * $protectedInterest;
},
"workSecret!=false,true declaredOpen=unclassified,none,conditional,unconditional secrecyReviewed=false,true inOpenCatalogue=false,true emergency=false,true personalInfo=none,general,sensitive separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required stateSecret!=none,involved,determined protectedInterest!=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $secrecyReviewed = secrecyReviewed(facts["secrecyReviewed"]);
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $emergency = emergency(facts["emergency"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _protectedInterest = facts["protectedInterest"] as Given, by2 = row.signatures[2] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by2.by && _protectedInterest.on === by2.on && _protectedInterest.basis === by2.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 2)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($workSecret | $declaredOpen | $secrecyReviewed | $inOpenCatalogue | $emergency | $personalInfo | $separateConsent | $lawOnOpening | $stateSecret | $protectedInterest) < 0 ? -1 : $workSecret + 4 * $declaredOpen + 20 * $secrecyReviewed + 60 * $inOpenCatalogue + 180 * $emergency + 540 * $personalInfo + 2160 * $separateConsent + 6480 * $lawOnOpening + 32400 * $stateSecret + 162000 * $protectedInterest;
},
"personalInfo=none,general,sensitive workSecret!=false,true separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required stateSecret!=none,involved,determined inOpenCatalogue=false,true declaredOpen=unclassified,none,conditional,unconditional protectedInterest!=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _protectedInterest = facts["protectedInterest"] as Given, by2 = row.signatures[2] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by2.by && _protectedInterest.on === by2.on && _protectedInterest.basis === by2.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 2)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($personalInfo | $workSecret | $separateConsent | $lawOnOpening | $stateSecret | $inOpenCatalogue | $declaredOpen | $protectedInterest) < 0 ? -1 : $personalInfo + 4 * $workSecret + 16 * $separateConsent + 48 * $lawOnOpening + 240 * $stateSecret + 1200 * $inOpenCatalogue + 3600 * $declaredOpen + 18000 * $protectedInterest;
},
"workSecret!=false,true declaredOpen=unclassified,none,conditional,unconditional secrecyReviewed=false,true stateSecret!=none,involved,determined inOpenCatalogue=false,true emergency=false,true personalInfo=none,general,sensitive separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required protectedInterest!=false,true / ": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $secrecyReviewed = secrecyReviewed(facts["secrecyReviewed"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $inOpenCatalogue = inOpenCatalogue(facts["inOpenCatalogue"]);
const $emergency = emergency(facts["emergency"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _protectedInterest = facts["protectedInterest"] as Given, by2 = row.signatures[2] as Signature;
const $protectedInterest = _protectedInterest === undefined || _protectedInterest === null ? 0 : !((_protectedInterest.by === by2.by && _protectedInterest.on === by2.on && _protectedInterest.basis === by2.basis && _protectedInterest.__proto__ === Object.prototype) || row.signs(_protectedInterest, 2)) ? -1 : _protectedInterest.value === false ? 1 : _protectedInterest.value === true ? 2 : _protectedInterest.value === null ? 3 : -1;
row.high = 0;
return ($workSecret | $declaredOpen | $secrecyReviewed | $stateSecret | $inOpenCatalogue | $emergency | $personalInfo | $separateConsent | $lawOnOpening | $protectedInterest) < 0 ? -1 : $workSecret + 4 * $declaredOpen + 20 * $secrecyReviewed + 60 * $stateSecret + 300 * $inOpenCatalogue + 900 * $emergency + 2700 * $personalInfo + 10800 * $separateConsent + 32400 * $lawOnOpening + 162000 * $protectedInterest;
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
