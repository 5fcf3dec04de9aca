// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const personalInfo = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "general" ? 2 : given === "sensitive" ? 3 : -1;
const separateConsent = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const inRegion = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const publicData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const lawOnOpening = (given: unknown): number => given === undefined || given === null ? 0 : given === "silent" ? 1 : given === "forbidden" ? 2 : given === "elsewhere" ? 3 : -1;
const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;
const requester = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "outsideGovernment" ? 5 : given === "outside" ? 6 : given === "society" ? 7 : -1;
const securityReview = (given: unknown): number => given === undefined || given === null ? 0 : given === "notDone" ? 1 : given === "failed" ? 2 : given === "passed" ? 3 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const onOpenList = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const obtainableByShare = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const paperRequiredBy = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "law" ? 2 : given === "adminRegulation" ? 3 : given === "stateCouncilDecision" ? 4 : given === "localRegulation" ? 5 : given === "rule" ? 6 : given === "normative" ? 7 : given === "internal" ? 8 : -1;
const projectCatalogued = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const dutyData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const provider = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "outsideGovernment" ? 5 : given === "outside" ? 6 : given === "society" ? 7 : -1;

/** The encoders of weifang, by the code each is for. */
export const encoders: Encoders = {
"personalInfo=none,general,sensitive separateConsent=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
row.high = 0;
return ($personalInfo | $separateConsent) < 0 ? -1 : $personalInfo + 4 * $separateConsent;
},
"personalInfo=none,general,sensitive inRegion=false,true publicData=false,true stateSecret!=none,involved,determined separateConsent=false,true endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true lawOnOpening=silent,forbidden,elsewhere conditionsNeeded!=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by1 = row.signatures[1] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by1.by && _endangersSecurity.on === by1.on && _endangersSecurity.basis === by1.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 1)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by2 = row.signatures[2] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by2.by && _harmsThirdParty.on === by2.on && _harmsThirdParty.basis === by2.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 2)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by3 = row.signatures[3] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by3.by && _contractOrIp.on === by3.on && _contractOrIp.basis === by3.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 3)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by4 = row.signatures[4] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by4.by && _conditionsNeeded.on === by4.on && _conditionsNeeded.basis === by4.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 4)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
row.high = 0;
return ($personalInfo | $inRegion | $publicData | $stateSecret | $separateConsent | $endangersSecurity | $harmsThirdParty | $contractOrIp | $lawOnOpening | $conditionsNeeded) < 0 ? -1 : $personalInfo + 4 * $inRegion + 12 * $publicData + 36 * $stateSecret + 180 * $separateConsent + 540 * $endangersSecurity + 2160 * $harmsThirdParty + 8640 * $contractOrIp + 34560 * $lawOnOpening + 138240 * $conditionsNeeded;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $declaredShare) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $declaredShare;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined requester=organ,delegated,welfare,utility,outsideGovernment,outside,society securityReview=notDone,failed,passed declaredShare=none,conditional,someBodies,partOnly,unconditional needForDuty!=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $requester = requester(facts["requester"]);
const $securityReview = securityReview(facts["securityReview"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
const _needForDuty = facts["needForDuty"] as Given, by1 = row.signatures[1] as Signature;
const $needForDuty = _needForDuty === undefined || _needForDuty === null ? 0 : !((_needForDuty.by === by1.by && _needForDuty.on === by1.on && _needForDuty.basis === by1.basis && _needForDuty.__proto__ === Object.prototype) || row.signs(_needForDuty, 1)) ? -1 : _needForDuty.value === false ? 1 : _needForDuty.value === true ? 2 : _needForDuty.value === null ? 3 : -1;
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $requester | $securityReview | $declaredShare | $needForDuty) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $requester + 360 * $securityReview + 1440 * $declaredShare + 8640 * $needForDuty;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined declaredOpen=unclassified,none,conditional,unconditional personalInfo=none,general,sensitive separateConsent=false,true endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true lawOnOpening=silent,forbidden,elsewhere conditionsNeeded!=false,true securityReview=notDone,failed,passed onOpenList=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by1 = row.signatures[1] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by1.by && _endangersSecurity.on === by1.on && _endangersSecurity.basis === by1.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 1)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by2 = row.signatures[2] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by2.by && _harmsThirdParty.on === by2.on && _harmsThirdParty.basis === by2.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 2)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by3 = row.signatures[3] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by3.by && _contractOrIp.on === by3.on && _contractOrIp.basis === by3.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 3)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by4 = row.signatures[4] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by4.by && _conditionsNeeded.on === by4.on && _conditionsNeeded.basis === by4.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 4)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $securityReview = securityReview(facts["securityReview"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $declaredOpen | $personalInfo | $separateConsent | $endangersSecurity | $harmsThirdParty | $contractOrIp | $lawOnOpening | $conditionsNeeded | $securityReview | $onOpenList) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $declaredOpen + 225 * $personalInfo + 900 * $separateConsent + 2700 * $endangersSecurity + 10800 * $harmsThirdParty + 43200 * $contractOrIp + 172800 * $lawOnOpening + 691200 * $conditionsNeeded + 2764800 * $securityReview + 11059200 * $onOpenList;
},
"inRegion=false,true obtainableByShare=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
row.high = 0;
return ($inRegion | $obtainableByShare) < 0 ? -1 : $inRegion + 3 * $obtainableByShare;
},
"inRegion=false,true obtainableByShare=false,true paperRequiredBy=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $paperRequiredBy = paperRequiredBy(facts["paperRequiredBy"]);
row.high = 0;
return ($inRegion | $obtainableByShare | $paperRequiredBy) < 0 ? -1 : $inRegion + 3 * $obtainableByShare + 9 * $paperRequiredBy;
},
"inRegion=false,true projectCatalogued=false,true projectMeets!=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $projectCatalogued = projectCatalogued(facts["projectCatalogued"]);
const _projectMeets = facts["projectMeets"] as Given, by0 = row.signatures[0] as Signature;
const $projectMeets = _projectMeets === undefined || _projectMeets === null ? 0 : !((_projectMeets.by === by0.by && _projectMeets.on === by0.on && _projectMeets.basis === by0.basis && _projectMeets.__proto__ === Object.prototype) || row.signs(_projectMeets, 0)) ? -1 : _projectMeets.value === false ? 1 : _projectMeets.value === true ? 2 : _projectMeets.value === null ? 3 : -1;
row.high = 0;
return ($inRegion | $projectCatalogued | $projectMeets) < 0 ? -1 : $inRegion + 3 * $projectCatalogued + 9 * $projectMeets;
},
"inRegion=false,true governmentDepartment!=false,true managesAsRequired!=false,true justified!=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _governmentDepartment = facts["governmentDepartment"] as Given, by0 = row.signatures[0] as Signature;
const $governmentDepartment = _governmentDepartment === undefined || _governmentDepartment === null ? 0 : !((_governmentDepartment.by === by0.by && _governmentDepartment.on === by0.on && _governmentDepartment.basis === by0.basis && _governmentDepartment.__proto__ === Object.prototype) || row.signs(_governmentDepartment, 0)) ? -1 : _governmentDepartment.value === false ? 1 : _governmentDepartment.value === true ? 2 : _governmentDepartment.value === null ? 3 : -1;
const _managesAsRequired = facts["managesAsRequired"] as Given, by1 = row.signatures[1] as Signature;
const $managesAsRequired = _managesAsRequired === undefined || _managesAsRequired === null ? 0 : !((_managesAsRequired.by === by1.by && _managesAsRequired.on === by1.on && _managesAsRequired.basis === by1.basis && _managesAsRequired.__proto__ === Object.prototype) || row.signs(_managesAsRequired, 1)) ? -1 : _managesAsRequired.value === false ? 1 : _managesAsRequired.value === true ? 2 : _managesAsRequired.value === null ? 3 : -1;
const _justified = facts["justified"] as Given, by2 = row.signatures[2] as Signature;
const $justified = _justified === undefined || _justified === null ? 0 : !((_justified.by === by2.by && _justified.on === by2.on && _justified.basis === by2.basis && _justified.__proto__ === Object.prototype) || row.signs(_justified, 2)) ? -1 : _justified.value === false ? 1 : _justified.value === true ? 2 : _justified.value === null ? 3 : -1;
row.high = 0;
return ($inRegion | $governmentDepartment | $managesAsRequired | $justified) < 0 ? -1 : $inRegion + 3 * $governmentDepartment + 12 * $managesAsRequired + 48 * $justified;
},
"inRegion=false,true agencyBreach!=none,catalogue,data,unrelatedUse,other serious!=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _agencyBreach = facts["agencyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $agencyBreach = _agencyBreach === undefined || _agencyBreach === null ? 0 : !((_agencyBreach.by === by0.by && _agencyBreach.on === by0.on && _agencyBreach.basis === by0.basis && _agencyBreach.__proto__ === Object.prototype) || row.signs(_agencyBreach, 0)) ? -1 : _agencyBreach.value === "none" ? 1 : _agencyBreach.value === "catalogue" ? 2 : _agencyBreach.value === "data" ? 3 : _agencyBreach.value === "unrelatedUse" ? 4 : _agencyBreach.value === "other" ? 5 : _agencyBreach.value === null ? 6 : -1;
const _serious = facts["serious"] as Given, by1 = row.signatures[1] as Signature;
const $serious = _serious === undefined || _serious === null ? 0 : !((_serious.by === by1.by && _serious.on === by1.on && _serious.basis === by1.basis && _serious.__proto__ === Object.prototype) || row.signs(_serious, 1)) ? -1 : _serious.value === false ? 1 : _serious.value === true ? 2 : _serious.value === null ? 3 : -1;
row.high = 0;
return ($inRegion | $agencyBreach | $serious) < 0 ? -1 : $inRegion + 3 * $agencyBreach + 21 * $serious;
},
"inRegion=false,true societyBreach!=none,purpose,infringement,illegalGain,incident,other / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _societyBreach = facts["societyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $societyBreach = _societyBreach === undefined || _societyBreach === null ? 0 : !((_societyBreach.by === by0.by && _societyBreach.on === by0.on && _societyBreach.basis === by0.basis && _societyBreach.__proto__ === Object.prototype) || row.signs(_societyBreach, 0)) ? -1 : _societyBreach.value === "none" ? 1 : _societyBreach.value === "purpose" ? 2 : _societyBreach.value === "infringement" ? 3 : _societyBreach.value === "illegalGain" ? 4 : _societyBreach.value === "incident" ? 5 : _societyBreach.value === "other" ? 6 : _societyBreach.value === null ? 7 : -1;
row.high = 0;
return ($inRegion | $societyBreach) < 0 ? -1 : $inRegion + 3 * $societyBreach;
},
"personalInfo=none,general,sensitive inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true separateConsent=false,true endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true lawOnOpening=silent,forbidden,elsewhere conditionsNeeded!=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
row.high = 0;
return ($personalInfo | $inRegion | $publicData | $stateSecret | $workSecret | $separateConsent | $endangersSecurity | $harmsThirdParty | $contractOrIp | $lawOnOpening | $conditionsNeeded) < 0 ? -1 : $personalInfo + 4 * $inRegion + 12 * $publicData + 36 * $stateSecret + 180 * $workSecret + 720 * $separateConsent + 2160 * $endangersSecurity + 8640 * $harmsThirdParty + 34560 * $contractOrIp + 138240 * $lawOnOpening + 552960 * $conditionsNeeded;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $workSecret | $declaredShare) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $workSecret + 180 * $declaredShare;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true requester=organ,delegated,welfare,utility,outsideGovernment,outside,society securityReview=notDone,failed,passed declaredShare=none,conditional,someBodies,partOnly,unconditional needForDuty!=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $requester = requester(facts["requester"]);
const $securityReview = securityReview(facts["securityReview"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
const _needForDuty = facts["needForDuty"] as Given, by2 = row.signatures[2] as Signature;
const $needForDuty = _needForDuty === undefined || _needForDuty === null ? 0 : !((_needForDuty.by === by2.by && _needForDuty.on === by2.on && _needForDuty.basis === by2.basis && _needForDuty.__proto__ === Object.prototype) || row.signs(_needForDuty, 2)) ? -1 : _needForDuty.value === false ? 1 : _needForDuty.value === true ? 2 : _needForDuty.value === null ? 3 : -1;
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $workSecret | $requester | $securityReview | $declaredShare | $needForDuty) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $workSecret + 180 * $requester + 1440 * $securityReview + 5760 * $declaredShare + 34560 * $needForDuty;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true declaredOpen=unclassified,none,conditional,unconditional personalInfo=none,general,sensitive separateConsent=false,true endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true lawOnOpening=silent,forbidden,elsewhere conditionsNeeded!=false,true securityReview=notDone,failed,passed onOpenList=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $securityReview = securityReview(facts["securityReview"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $workSecret | $declaredOpen | $personalInfo | $separateConsent | $endangersSecurity | $harmsThirdParty | $contractOrIp | $lawOnOpening | $conditionsNeeded | $securityReview | $onOpenList) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $workSecret + 180 * $declaredOpen + 900 * $personalInfo + 3600 * $separateConsent + 10800 * $endangersSecurity + 43200 * $harmsThirdParty + 172800 * $contractOrIp + 691200 * $lawOnOpening + 2764800 * $conditionsNeeded + 11059200 * $securityReview + 44236800 * $onOpenList;
},
"personalInfo=none,general,sensitive inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true separateConsent=false,true endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true lawOnOpening=silent,forbidden,elsewhere conditionsNeeded!=false,true dutyData=false,true provider=organ,delegated,welfare,utility,outsideGovernment,outside,society / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $dutyData = dutyData(facts["dutyData"]);
const $provider = provider(facts["provider"]);
row.high = 0;
return ($personalInfo | $inRegion | $publicData | $stateSecret | $workSecret | $separateConsent | $endangersSecurity | $harmsThirdParty | $contractOrIp | $lawOnOpening | $conditionsNeeded | $dutyData | $provider) < 0 ? -1 : $personalInfo + 4 * $inRegion + 12 * $publicData + 36 * $stateSecret + 180 * $workSecret + 720 * $separateConsent + 2160 * $endangersSecurity + 8640 * $harmsThirdParty + 34560 * $contractOrIp + 138240 * $lawOnOpening + 552960 * $conditionsNeeded + 2211840 * $dutyData + 6635520 * $provider;
},
"provider=organ,delegated,welfare,utility,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,outsideGovernment,outside,society dutyData=false,true stateSecret!=none,involved,determined workSecret!=false,true inRegion=false,true publicData=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($provider | $requester | $dutyData | $stateSecret | $workSecret | $inRegion | $publicData | $declaredShare) < 0 ? -1 : $provider + 8 * $requester + 64 * $dutyData + 192 * $stateSecret + 960 * $workSecret + 3840 * $inRegion + 11520 * $publicData + 34560 * $declaredShare;
},
"provider=organ,delegated,welfare,utility,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,outsideGovernment,outside,society dutyData=false,true stateSecret!=none,involved,determined workSecret!=false,true inRegion=false,true publicData=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional securityReview=notDone,failed,passed needForDuty!=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
const $securityReview = securityReview(facts["securityReview"]);
const _needForDuty = facts["needForDuty"] as Given, by2 = row.signatures[2] as Signature;
const $needForDuty = _needForDuty === undefined || _needForDuty === null ? 0 : !((_needForDuty.by === by2.by && _needForDuty.on === by2.on && _needForDuty.basis === by2.basis && _needForDuty.__proto__ === Object.prototype) || row.signs(_needForDuty, 2)) ? -1 : _needForDuty.value === false ? 1 : _needForDuty.value === true ? 2 : _needForDuty.value === null ? 3 : -1;
row.high = 0;
return ($provider | $requester | $dutyData | $stateSecret | $workSecret | $inRegion | $publicData | $declaredShare | $securityReview | $needForDuty) < 0 ? -1 : $provider + 8 * $requester + 64 * $dutyData + 192 * $stateSecret + 960 * $workSecret + 3840 * $inRegion + 11520 * $publicData + 34560 * $declaredShare + 207360 * $securityReview + 829440 * $needForDuty;
},
"provider=organ,delegated,welfare,utility,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,outsideGovernment,outside,society dutyData=false,true departmentBreach!=none,supplying,demanding,supervising refusedOrSerious!=false,true publicData=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _departmentBreach = facts["departmentBreach"] as Given, by0 = row.signatures[0] as Signature;
const $departmentBreach = _departmentBreach === undefined || _departmentBreach === null ? 0 : !((_departmentBreach.by === by0.by && _departmentBreach.on === by0.on && _departmentBreach.basis === by0.basis && _departmentBreach.__proto__ === Object.prototype) || row.signs(_departmentBreach, 0)) ? -1 : _departmentBreach.value === "none" ? 1 : _departmentBreach.value === "supplying" ? 2 : _departmentBreach.value === "demanding" ? 3 : _departmentBreach.value === "supervising" ? 4 : _departmentBreach.value === null ? 5 : -1;
const _refusedOrSerious = facts["refusedOrSerious"] as Given, by1 = row.signatures[1] as Signature;
const $refusedOrSerious = _refusedOrSerious === undefined || _refusedOrSerious === null ? 0 : !((_refusedOrSerious.by === by1.by && _refusedOrSerious.on === by1.on && _refusedOrSerious.basis === by1.basis && _refusedOrSerious.__proto__ === Object.prototype) || row.signs(_refusedOrSerious, 1)) ? -1 : _refusedOrSerious.value === false ? 1 : _refusedOrSerious.value === true ? 2 : _refusedOrSerious.value === null ? 3 : -1;
const $publicData = publicData(facts["publicData"]);
row.high = 0;
return ($provider | $requester | $dutyData | $departmentBreach | $refusedOrSerious | $publicData) < 0 ? -1 : $provider + 8 * $requester + 64 * $dutyData + 192 * $departmentBreach + 1152 * $refusedOrSerious + 4608 * $publicData;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true declaredOpen=unclassified,none,conditional,unconditional personalInfo=none,general,sensitive separateConsent=false,true endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true lawOnOpening=silent,forbidden,elsewhere conditionsNeeded!=false,true securityReview=notDone,failed,passed onOpenList=false,true dutyData=false,true / provider=organ,delegated,welfare,utility,outsideGovernment,outside,society": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $securityReview = securityReview(facts["securityReview"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
const $dutyData = dutyData(facts["dutyData"]);
const $provider = provider(facts["provider"]);
row.high = $provider;
return ($inRegion | $publicData | $stateSecret | $workSecret | $declaredOpen | $personalInfo | $separateConsent | $endangersSecurity | $harmsThirdParty | $contractOrIp | $lawOnOpening | $conditionsNeeded | $securityReview | $onOpenList | $dutyData | $provider) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $workSecret + 180 * $declaredOpen + 900 * $personalInfo + 3600 * $separateConsent + 10800 * $endangersSecurity + 43200 * $harmsThirdParty + 172800 * $contractOrIp + 691200 * $lawOnOpening + 2764800 * $conditionsNeeded + 11059200 * $securityReview + 44236800 * $onOpenList + 132710400 * $dutyData;
},
"inRegion=false,true obtainableByShare=false,true dutyData=false,true provider=organ,delegated,welfare,utility,outsideGovernment,outside,society publicData=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $dutyData = dutyData(facts["dutyData"]);
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
row.high = 0;
return ($inRegion | $obtainableByShare | $dutyData | $provider | $publicData) < 0 ? -1 : $inRegion + 3 * $obtainableByShare + 9 * $dutyData + 27 * $provider + 216 * $publicData;
},
"inRegion=false,true obtainableByShare=false,true paperRequiredBy=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal dutyData=false,true provider=organ,delegated,welfare,utility,outsideGovernment,outside,society publicData=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $paperRequiredBy = paperRequiredBy(facts["paperRequiredBy"]);
const $dutyData = dutyData(facts["dutyData"]);
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
row.high = 0;
return ($inRegion | $obtainableByShare | $paperRequiredBy | $dutyData | $provider | $publicData) < 0 ? -1 : $inRegion + 3 * $obtainableByShare + 9 * $paperRequiredBy + 81 * $dutyData + 243 * $provider + 1944 * $publicData;
},
"inRegion=false,true projectCatalogued=false,true projectMeets!=false,true dutyData=false,true provider=organ,delegated,welfare,utility,outsideGovernment,outside,society publicData=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $projectCatalogued = projectCatalogued(facts["projectCatalogued"]);
const _projectMeets = facts["projectMeets"] as Given, by0 = row.signatures[0] as Signature;
const $projectMeets = _projectMeets === undefined || _projectMeets === null ? 0 : !((_projectMeets.by === by0.by && _projectMeets.on === by0.on && _projectMeets.basis === by0.basis && _projectMeets.__proto__ === Object.prototype) || row.signs(_projectMeets, 0)) ? -1 : _projectMeets.value === false ? 1 : _projectMeets.value === true ? 2 : _projectMeets.value === null ? 3 : -1;
const $dutyData = dutyData(facts["dutyData"]);
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
row.high = 0;
return ($inRegion | $projectCatalogued | $projectMeets | $dutyData | $provider | $publicData) < 0 ? -1 : $inRegion + 3 * $projectCatalogued + 9 * $projectMeets + 36 * $dutyData + 108 * $provider + 864 * $publicData;
},
"inRegion=false,true governmentDepartment!=false,true managesAsRequired!=false,true justified!=false,true dutyData=false,true provider=organ,delegated,welfare,utility,outsideGovernment,outside,society publicData=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _governmentDepartment = facts["governmentDepartment"] as Given, by0 = row.signatures[0] as Signature;
const $governmentDepartment = _governmentDepartment === undefined || _governmentDepartment === null ? 0 : !((_governmentDepartment.by === by0.by && _governmentDepartment.on === by0.on && _governmentDepartment.basis === by0.basis && _governmentDepartment.__proto__ === Object.prototype) || row.signs(_governmentDepartment, 0)) ? -1 : _governmentDepartment.value === false ? 1 : _governmentDepartment.value === true ? 2 : _governmentDepartment.value === null ? 3 : -1;
const _managesAsRequired = facts["managesAsRequired"] as Given, by1 = row.signatures[1] as Signature;
const $managesAsRequired = _managesAsRequired === undefined || _managesAsRequired === null ? 0 : !((_managesAsRequired.by === by1.by && _managesAsRequired.on === by1.on && _managesAsRequired.basis === by1.basis && _managesAsRequired.__proto__ === Object.prototype) || row.signs(_managesAsRequired, 1)) ? -1 : _managesAsRequired.value === false ? 1 : _managesAsRequired.value === true ? 2 : _managesAsRequired.value === null ? 3 : -1;
const _justified = facts["justified"] as Given, by2 = row.signatures[2] as Signature;
const $justified = _justified === undefined || _justified === null ? 0 : !((_justified.by === by2.by && _justified.on === by2.on && _justified.basis === by2.basis && _justified.__proto__ === Object.prototype) || row.signs(_justified, 2)) ? -1 : _justified.value === false ? 1 : _justified.value === true ? 2 : _justified.value === null ? 3 : -1;
const $dutyData = dutyData(facts["dutyData"]);
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
row.high = 0;
return ($inRegion | $governmentDepartment | $managesAsRequired | $justified | $dutyData | $provider | $publicData) < 0 ? -1 : $inRegion + 3 * $governmentDepartment + 12 * $managesAsRequired + 48 * $justified + 192 * $dutyData + 576 * $provider + 4608 * $publicData;
},
"inRegion=false,true agencyBreach!=none,catalogue,data,unrelatedUse,other serious!=false,true dutyData=false,true provider=organ,delegated,welfare,utility,outsideGovernment,outside,society publicData=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _agencyBreach = facts["agencyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $agencyBreach = _agencyBreach === undefined || _agencyBreach === null ? 0 : !((_agencyBreach.by === by0.by && _agencyBreach.on === by0.on && _agencyBreach.basis === by0.basis && _agencyBreach.__proto__ === Object.prototype) || row.signs(_agencyBreach, 0)) ? -1 : _agencyBreach.value === "none" ? 1 : _agencyBreach.value === "catalogue" ? 2 : _agencyBreach.value === "data" ? 3 : _agencyBreach.value === "unrelatedUse" ? 4 : _agencyBreach.value === "other" ? 5 : _agencyBreach.value === null ? 6 : -1;
const _serious = facts["serious"] as Given, by1 = row.signatures[1] as Signature;
const $serious = _serious === undefined || _serious === null ? 0 : !((_serious.by === by1.by && _serious.on === by1.on && _serious.basis === by1.basis && _serious.__proto__ === Object.prototype) || row.signs(_serious, 1)) ? -1 : _serious.value === false ? 1 : _serious.value === true ? 2 : _serious.value === null ? 3 : -1;
const $dutyData = dutyData(facts["dutyData"]);
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
row.high = 0;
return ($inRegion | $agencyBreach | $serious | $dutyData | $provider | $publicData) < 0 ? -1 : $inRegion + 3 * $agencyBreach + 21 * $serious + 84 * $dutyData + 252 * $provider + 2016 * $publicData;
},
"inRegion=false,true societyBreach!=none,purpose,infringement,illegalGain,incident,other dutyData=false,true provider=organ,delegated,welfare,utility,outsideGovernment,outside,society publicData=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _societyBreach = facts["societyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $societyBreach = _societyBreach === undefined || _societyBreach === null ? 0 : !((_societyBreach.by === by0.by && _societyBreach.on === by0.on && _societyBreach.basis === by0.basis && _societyBreach.__proto__ === Object.prototype) || row.signs(_societyBreach, 0)) ? -1 : _societyBreach.value === "none" ? 1 : _societyBreach.value === "purpose" ? 2 : _societyBreach.value === "infringement" ? 3 : _societyBreach.value === "illegalGain" ? 4 : _societyBreach.value === "incident" ? 5 : _societyBreach.value === "other" ? 6 : _societyBreach.value === null ? 7 : -1;
const $dutyData = dutyData(facts["dutyData"]);
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
row.high = 0;
return ($inRegion | $societyBreach | $dutyData | $provider | $publicData) < 0 ? -1 : $inRegion + 3 * $societyBreach + 24 * $dutyData + 72 * $provider + 576 * $publicData;
},
"personalInfo=none,general,sensitive workSecret!=false,true separateConsent=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
row.high = 0;
return ($personalInfo | $workSecret | $separateConsent) < 0 ? -1 : $personalInfo + 4 * $workSecret + 16 * $separateConsent;
},
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
