// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const inRegion = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const publicData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const sharingForbidden = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "law" ? 2 : given === "adminRegulation" ? 3 : given === "stateCouncilDecision" ? 4 : given === "localRegulation" ? 5 : given === "rule" ? 6 : given === "normative" ? 7 : given === "internal" ? 8 : -1;
const upperLawProvides = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const upperLawFollowed = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;
const requester = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const securityReview = (given: unknown): number => given === undefined || given === null ? 0 : given === "notDone" ? 1 : given === "failed" ? 2 : given === "passed" ? 3 : -1;
const lawOnOpening = (given: unknown): number => given === undefined || given === null ? 0 : given === "silent" ? 1 : given === "forbidden" ? 2 : given === "elsewhere" ? 3 : given === "required" ? 4 : -1;
const ruleOnOpening = (given: unknown): number => given === undefined || given === null ? 0 : given === "silent" ? 1 : given === "forbidden" ? 2 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const onOpenList = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const obtainableByShare = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const paperRequiredBy = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "law" ? 2 : given === "adminRegulation" ? 3 : given === "stateCouncilDecision" ? 4 : given === "localRegulation" ? 5 : given === "rule" ? 6 : given === "normative" ? 7 : given === "internal" ? 8 : -1;
const projectCatalogued = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of weifang-2021, by the code each is for. */
export const encoders: Encoders = {
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined shareable!=unsuitable,partly,some,all sharingForbidden=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal upperLawProvides=false,true upperLawFollowed=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _shareable = facts["shareable"] as Given, by1 = row.signatures[1] as Signature;
const $shareable = _shareable === undefined || _shareable === null ? 0 : !((_shareable.by === by1.by && _shareable.on === by1.on && _shareable.basis === by1.basis && _shareable.__proto__ === Object.prototype) || row.signs(_shareable, 1)) ? -1 : _shareable.value === "unsuitable" ? 1 : _shareable.value === "partly" ? 2 : _shareable.value === "some" ? 3 : _shareable.value === "all" ? 4 : _shareable.value === null ? 5 : -1;
const $sharingForbidden = sharingForbidden(facts["sharingForbidden"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $shareable | $sharingForbidden | $upperLawProvides | $upperLawFollowed | $declaredShare) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $shareable + 270 * $sharingForbidden + 2430 * $upperLawProvides + 7290 * $upperLawFollowed + 21870 * $declaredShare;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society securityReview=notDone,failed,passed shareable!=unsuitable,partly,some,all sharingForbidden=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal declaredShare=none,conditional,someBodies,partOnly,unconditional needForDuty!=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $requester = requester(facts["requester"]);
const $securityReview = securityReview(facts["securityReview"]);
const _shareable = facts["shareable"] as Given, by1 = row.signatures[1] as Signature;
const $shareable = _shareable === undefined || _shareable === null ? 0 : !((_shareable.by === by1.by && _shareable.on === by1.on && _shareable.basis === by1.basis && _shareable.__proto__ === Object.prototype) || row.signs(_shareable, 1)) ? -1 : _shareable.value === "unsuitable" ? 1 : _shareable.value === "partly" ? 2 : _shareable.value === "some" ? 3 : _shareable.value === "all" ? 4 : _shareable.value === null ? 5 : -1;
const $sharingForbidden = sharingForbidden(facts["sharingForbidden"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
const _needForDuty = facts["needForDuty"] as Given, by2 = row.signatures[2] as Signature;
const $needForDuty = _needForDuty === undefined || _needForDuty === null ? 0 : !((_needForDuty.by === by2.by && _needForDuty.on === by2.on && _needForDuty.basis === by2.basis && _needForDuty.__proto__ === Object.prototype) || row.signs(_needForDuty, 2)) ? -1 : _needForDuty.value === false ? 1 : _needForDuty.value === true ? 2 : _needForDuty.value === null ? 3 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $requester | $securityReview | $shareable | $sharingForbidden | $declaredShare | $needForDuty | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $requester + 405 * $securityReview + 1620 * $shareable + 9720 * $sharingForbidden + 87480 * $declaredShare + 524880 * $needForDuty + 2099520 * $upperLawProvides + 6298560 * $upperLawFollowed;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true lawOnOpening=silent,forbidden,elsewhere,required ruleOnOpening=silent,forbidden conditionsNeeded!=false,true upperLawProvides=false,true upperLawFollowed=false,true declaredOpen=unclassified,none,conditional,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _endangersSecurity = facts["endangersSecurity"] as Given, by1 = row.signatures[1] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by1.by && _endangersSecurity.on === by1.on && _endangersSecurity.basis === by1.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 1)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by2 = row.signatures[2] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by2.by && _harmsThirdParty.on === by2.on && _harmsThirdParty.basis === by2.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 2)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by3 = row.signatures[3] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by3.by && _contractOrIp.on === by3.on && _contractOrIp.basis === by3.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 3)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const $ruleOnOpening = ruleOnOpening(facts["ruleOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by4 = row.signatures[4] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by4.by && _conditionsNeeded.on === by4.on && _conditionsNeeded.basis === by4.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 4)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $endangersSecurity | $harmsThirdParty | $contractOrIp | $lawOnOpening | $ruleOnOpening | $conditionsNeeded | $upperLawProvides | $upperLawFollowed | $declaredOpen) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $endangersSecurity + 180 * $harmsThirdParty + 720 * $contractOrIp + 2880 * $lawOnOpening + 14400 * $ruleOnOpening + 43200 * $conditionsNeeded + 172800 * $upperLawProvides + 518400 * $upperLawFollowed + 1555200 * $declaredOpen;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined declaredOpen=unclassified,none,conditional,unconditional endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true lawOnOpening=silent,forbidden,elsewhere,required ruleOnOpening=silent,forbidden conditionsNeeded!=false,true securityReview=notDone,failed,passed onOpenList=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by1 = row.signatures[1] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by1.by && _endangersSecurity.on === by1.on && _endangersSecurity.basis === by1.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 1)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by2 = row.signatures[2] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by2.by && _harmsThirdParty.on === by2.on && _harmsThirdParty.basis === by2.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 2)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by3 = row.signatures[3] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by3.by && _contractOrIp.on === by3.on && _contractOrIp.basis === by3.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 3)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const $ruleOnOpening = ruleOnOpening(facts["ruleOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by4 = row.signatures[4] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by4.by && _conditionsNeeded.on === by4.on && _conditionsNeeded.basis === by4.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 4)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $securityReview = securityReview(facts["securityReview"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $declaredOpen | $endangersSecurity | $harmsThirdParty | $contractOrIp | $lawOnOpening | $ruleOnOpening | $conditionsNeeded | $securityReview | $onOpenList | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $declaredOpen + 225 * $endangersSecurity + 900 * $harmsThirdParty + 3600 * $contractOrIp + 14400 * $lawOnOpening + 72000 * $ruleOnOpening + 216000 * $conditionsNeeded + 864000 * $securityReview + 3456000 * $onOpenList + 10368000 * $upperLawProvides + 31104000 * $upperLawFollowed;
},
"inRegion=false,true publicData=false,true onOpenList=false,true declaredOpen=unclassified,none,conditional,unconditional upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $publicData | $onOpenList | $declaredOpen | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $onOpenList + 27 * $declaredOpen + 135 * $upperLawProvides + 405 * $upperLawFollowed;
},
"inRegion=false,true obtainableByShare=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $obtainableByShare | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $obtainableByShare + 9 * $upperLawProvides + 27 * $upperLawFollowed;
},
"inRegion=false,true obtainableByShare=false,true paperRequiredBy=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $paperRequiredBy = paperRequiredBy(facts["paperRequiredBy"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $obtainableByShare | $paperRequiredBy | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $obtainableByShare + 9 * $paperRequiredBy + 81 * $upperLawProvides + 243 * $upperLawFollowed;
},
"inRegion=false,true projectCatalogued=false,true projectMeets!=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $projectCatalogued = projectCatalogued(facts["projectCatalogued"]);
const _projectMeets = facts["projectMeets"] as Given, by0 = row.signatures[0] as Signature;
const $projectMeets = _projectMeets === undefined || _projectMeets === null ? 0 : !((_projectMeets.by === by0.by && _projectMeets.on === by0.on && _projectMeets.basis === by0.basis && _projectMeets.__proto__ === Object.prototype) || row.signs(_projectMeets, 0)) ? -1 : _projectMeets.value === false ? 1 : _projectMeets.value === true ? 2 : _projectMeets.value === null ? 3 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $projectCatalogued | $projectMeets | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $projectCatalogued + 9 * $projectMeets + 36 * $upperLawProvides + 108 * $upperLawFollowed;
},
"inRegion=false,true governmentDepartment!=false,true managesAsRequired!=false,true justified!=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _governmentDepartment = facts["governmentDepartment"] as Given, by0 = row.signatures[0] as Signature;
const $governmentDepartment = _governmentDepartment === undefined || _governmentDepartment === null ? 0 : !((_governmentDepartment.by === by0.by && _governmentDepartment.on === by0.on && _governmentDepartment.basis === by0.basis && _governmentDepartment.__proto__ === Object.prototype) || row.signs(_governmentDepartment, 0)) ? -1 : _governmentDepartment.value === false ? 1 : _governmentDepartment.value === true ? 2 : _governmentDepartment.value === null ? 3 : -1;
const _managesAsRequired = facts["managesAsRequired"] as Given, by1 = row.signatures[1] as Signature;
const $managesAsRequired = _managesAsRequired === undefined || _managesAsRequired === null ? 0 : !((_managesAsRequired.by === by1.by && _managesAsRequired.on === by1.on && _managesAsRequired.basis === by1.basis && _managesAsRequired.__proto__ === Object.prototype) || row.signs(_managesAsRequired, 1)) ? -1 : _managesAsRequired.value === false ? 1 : _managesAsRequired.value === true ? 2 : _managesAsRequired.value === null ? 3 : -1;
const _justified = facts["justified"] as Given, by2 = row.signatures[2] as Signature;
const $justified = _justified === undefined || _justified === null ? 0 : !((_justified.by === by2.by && _justified.on === by2.on && _justified.basis === by2.basis && _justified.__proto__ === Object.prototype) || row.signs(_justified, 2)) ? -1 : _justified.value === false ? 1 : _justified.value === true ? 2 : _justified.value === null ? 3 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $governmentDepartment | $managesAsRequired | $justified | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $governmentDepartment + 12 * $managesAsRequired + 48 * $justified + 192 * $upperLawProvides + 576 * $upperLawFollowed;
},
"inRegion=false,true agencyBreach!=none,catalogue,data,unrelatedUse,other serious!=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _agencyBreach = facts["agencyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $agencyBreach = _agencyBreach === undefined || _agencyBreach === null ? 0 : !((_agencyBreach.by === by0.by && _agencyBreach.on === by0.on && _agencyBreach.basis === by0.basis && _agencyBreach.__proto__ === Object.prototype) || row.signs(_agencyBreach, 0)) ? -1 : _agencyBreach.value === "none" ? 1 : _agencyBreach.value === "catalogue" ? 2 : _agencyBreach.value === "data" ? 3 : _agencyBreach.value === "unrelatedUse" ? 4 : _agencyBreach.value === "other" ? 5 : _agencyBreach.value === null ? 6 : -1;
const _serious = facts["serious"] as Given, by1 = row.signatures[1] as Signature;
const $serious = _serious === undefined || _serious === null ? 0 : !((_serious.by === by1.by && _serious.on === by1.on && _serious.basis === by1.basis && _serious.__proto__ === Object.prototype) || row.signs(_serious, 1)) ? -1 : _serious.value === false ? 1 : _serious.value === true ? 2 : _serious.value === null ? 3 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $agencyBreach | $serious | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $agencyBreach + 21 * $serious + 84 * $upperLawProvides + 252 * $upperLawFollowed;
},
"inRegion=false,true societyBreach!=none,purpose,infringement,illegalGain,incident,other upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _societyBreach = facts["societyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $societyBreach = _societyBreach === undefined || _societyBreach === null ? 0 : !((_societyBreach.by === by0.by && _societyBreach.on === by0.on && _societyBreach.basis === by0.basis && _societyBreach.__proto__ === Object.prototype) || row.signs(_societyBreach, 0)) ? -1 : _societyBreach.value === "none" ? 1 : _societyBreach.value === "purpose" ? 2 : _societyBreach.value === "infringement" ? 3 : _societyBreach.value === "illegalGain" ? 4 : _societyBreach.value === "incident" ? 5 : _societyBreach.value === "other" ? 6 : _societyBreach.value === null ? 7 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $societyBreach | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $societyBreach + 24 * $upperLawProvides + 72 * $upperLawFollowed;
},
};
