// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const personalInfo = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "general" ? 2 : given === "sensitive" ? 3 : -1;
const processingBasis = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "consent" ? 2 : given === "duty" ? 3 : given === "other" ? 4 : -1;
const separateConsent = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const provider = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const lawOnOpening = (given: unknown): number => given === undefined || given === null ? 0 : given === "silent" ? 1 : given === "forbidden" ? 2 : given === "elsewhere" ? 3 : given === "required" ? 4 : -1;
const obtainableByShare = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const collectionByLaw = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const inRegion = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const publicData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const sharingForbidden = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "law" ? 2 : given === "adminRegulation" ? 3 : given === "stateCouncilDecision" ? 4 : given === "localRegulation" ? 5 : given === "rule" ? 6 : given === "normative" ? 7 : given === "internal" ? 8 : -1;
const upperLawProvides = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const upperLawFollowed = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;
const requester = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const securityReview = (given: unknown): number => given === undefined || given === null ? 0 : given === "notDone" ? 1 : given === "failed" ? 2 : given === "passed" ? 3 : -1;
const ruleOnOpening = (given: unknown): number => given === undefined || given === null ? 0 : given === "silent" ? 1 : given === "forbidden" ? 2 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;
const onOpenList = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const paperRequiredBy = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "law" ? 2 : given === "adminRegulation" ? 3 : given === "stateCouncilDecision" ? 4 : given === "localRegulation" ? 5 : given === "rule" ? 6 : given === "normative" ? 7 : given === "internal" ? 8 : -1;
const projectCatalogued = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const secrecyReviewed = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const dutyData = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of weifang, by the code each is for. */
export const encoders: Encoders = {
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
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society obtainableByShare=false,true collectionByLaw=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $collectionByLaw = collectionByLaw(facts["collectionByLaw"]);
row.high = 0;
return ($provider | $obtainableByShare | $collectionByLaw) < 0 ? -1 : $provider + 9 * $obtainableByShare + 27 * $collectionByLaw;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true shareable!=unsuitable,partly,some,all sharingForbidden=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society upperLawProvides=false,true upperLawFollowed=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const _shareable = facts["shareable"] as Given, by2 = row.signatures[2] as Signature;
const $shareable = _shareable === undefined || _shareable === null ? 0 : !((_shareable.by === by2.by && _shareable.on === by2.on && _shareable.basis === by2.basis && _shareable.__proto__ === Object.prototype) || row.signs(_shareable, 2)) ? -1 : _shareable.value === "unsuitable" ? 1 : _shareable.value === "partly" ? 2 : _shareable.value === "some" ? 3 : _shareable.value === "all" ? 4 : _shareable.value === null ? 5 : -1;
const $sharingForbidden = sharingForbidden(facts["sharingForbidden"]);
const $provider = provider(facts["provider"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($inRegion | $publicData | $stateSecret | $workSecret | $shareable | $sharingForbidden | $provider | $upperLawProvides | $upperLawFollowed | $declaredShare) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $workSecret + 180 * $shareable + 1080 * $sharingForbidden + 9720 * $provider + 87480 * $upperLawProvides + 262440 * $upperLawFollowed + 787320 * $declaredShare;
},
"personalInfo=none,general,sensitive inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true processingBasis=none,consent,duty,other separateConsent=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society withinStatutoryNeed!=false,true strictlyProtected!=false,true requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society securityReview=notDone,failed,passed shareable!=unsuitable,partly,some,all / sharingForbidden=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal declaredShare=none,conditional,someBodies,partOnly,unconditional needForDuty!=false,true upperLawProvides=false,true upperLawFollowed=false,true": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $processingBasis = processingBasis(facts["processingBasis"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $provider = provider(facts["provider"]);
const _withinStatutoryNeed = facts["withinStatutoryNeed"] as Given, by2 = row.signatures[2] as Signature;
const $withinStatutoryNeed = _withinStatutoryNeed === undefined || _withinStatutoryNeed === null ? 0 : !((_withinStatutoryNeed.by === by2.by && _withinStatutoryNeed.on === by2.on && _withinStatutoryNeed.basis === by2.basis && _withinStatutoryNeed.__proto__ === Object.prototype) || row.signs(_withinStatutoryNeed, 2)) ? -1 : _withinStatutoryNeed.value === false ? 1 : _withinStatutoryNeed.value === true ? 2 : _withinStatutoryNeed.value === null ? 3 : -1;
const _strictlyProtected = facts["strictlyProtected"] as Given, by3 = row.signatures[3] as Signature;
const $strictlyProtected = _strictlyProtected === undefined || _strictlyProtected === null ? 0 : !((_strictlyProtected.by === by3.by && _strictlyProtected.on === by3.on && _strictlyProtected.basis === by3.basis && _strictlyProtected.__proto__ === Object.prototype) || row.signs(_strictlyProtected, 3)) ? -1 : _strictlyProtected.value === false ? 1 : _strictlyProtected.value === true ? 2 : _strictlyProtected.value === null ? 3 : -1;
const $requester = requester(facts["requester"]);
const $securityReview = securityReview(facts["securityReview"]);
const _shareable = facts["shareable"] as Given, by4 = row.signatures[4] as Signature;
const $shareable = _shareable === undefined || _shareable === null ? 0 : !((_shareable.by === by4.by && _shareable.on === by4.on && _shareable.basis === by4.basis && _shareable.__proto__ === Object.prototype) || row.signs(_shareable, 4)) ? -1 : _shareable.value === "unsuitable" ? 1 : _shareable.value === "partly" ? 2 : _shareable.value === "some" ? 3 : _shareable.value === "all" ? 4 : _shareable.value === null ? 5 : -1;
const $sharingForbidden = sharingForbidden(facts["sharingForbidden"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
const _needForDuty = facts["needForDuty"] as Given, by5 = row.signatures[5] as Signature;
const $needForDuty = _needForDuty === undefined || _needForDuty === null ? 0 : !((_needForDuty.by === by5.by && _needForDuty.on === by5.on && _needForDuty.basis === by5.basis && _needForDuty.__proto__ === Object.prototype) || row.signs(_needForDuty, 5)) ? -1 : _needForDuty.value === false ? 1 : _needForDuty.value === true ? 2 : _needForDuty.value === null ? 3 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = $sharingForbidden + 9 * $declaredShare + 54 * $needForDuty + 216 * $upperLawProvides + 648 * $upperLawFollowed;
return ($personalInfo | $inRegion | $publicData | $stateSecret | $workSecret | $processingBasis | $separateConsent | $provider | $withinStatutoryNeed | $strictlyProtected | $requester | $securityReview | $shareable | $sharingForbidden | $declaredShare | $needForDuty | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $personalInfo + 4 * $inRegion + 12 * $publicData + 36 * $stateSecret + 180 * $workSecret + 720 * $processingBasis + 3600 * $separateConsent + 10800 * $provider + 97200 * $withinStatutoryNeed + 388800 * $strictlyProtected + 1555200 * $requester + 13996800 * $securityReview + 55987200 * $shareable;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society inRegion=false,true obtainableByShare=false,true collectionByLaw=false,true publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $collectionByLaw = collectionByLaw(facts["collectionByLaw"]);
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($provider | $inRegion | $obtainableByShare | $collectionByLaw | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $provider + 9 * $inRegion + 27 * $obtainableByShare + 81 * $collectionByLaw + 243 * $publicData + 729 * $upperLawProvides + 2187 * $upperLawFollowed;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($provider | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $provider + 9 * $publicData + 27 * $upperLawProvides + 81 * $upperLawFollowed;
},
"inRegion=false,true agencyBreach!=none,catalogue,data,unrelatedUse,other serious!=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _agencyBreach = facts["agencyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $agencyBreach = _agencyBreach === undefined || _agencyBreach === null ? 0 : !((_agencyBreach.by === by0.by && _agencyBreach.on === by0.on && _agencyBreach.basis === by0.basis && _agencyBreach.__proto__ === Object.prototype) || row.signs(_agencyBreach, 0)) ? -1 : _agencyBreach.value === "none" ? 1 : _agencyBreach.value === "catalogue" ? 2 : _agencyBreach.value === "data" ? 3 : _agencyBreach.value === "unrelatedUse" ? 4 : _agencyBreach.value === "other" ? 5 : _agencyBreach.value === null ? 6 : -1;
const _serious = facts["serious"] as Given, by1 = row.signatures[1] as Signature;
const $serious = _serious === undefined || _serious === null ? 0 : !((_serious.by === by1.by && _serious.on === by1.on && _serious.basis === by1.basis && _serious.__proto__ === Object.prototype) || row.signs(_serious, 1)) ? -1 : _serious.value === false ? 1 : _serious.value === true ? 2 : _serious.value === null ? 3 : -1;
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $agencyBreach | $serious | $provider | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $agencyBreach + 21 * $serious + 84 * $provider + 756 * $publicData + 2268 * $upperLawProvides + 6804 * $upperLawFollowed;
},
"personalInfo=none,general,sensitive inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true ruleOnOpening=silent,forbidden conditionsNeeded!=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society upperLawProvides=false,true upperLawFollowed=false,true / declaredOpen=unclassified,none,conditional,unconditional": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $ruleOnOpening = ruleOnOpening(facts["ruleOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $provider = provider(facts["provider"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
row.high = $declaredOpen;
return ($personalInfo | $inRegion | $publicData | $stateSecret | $workSecret | $separateConsent | $lawOnOpening | $endangersSecurity | $harmsThirdParty | $contractOrIp | $ruleOnOpening | $conditionsNeeded | $provider | $upperLawProvides | $upperLawFollowed | $declaredOpen) < 0 ? -1 : $personalInfo + 4 * $inRegion + 12 * $publicData + 36 * $stateSecret + 180 * $workSecret + 720 * $separateConsent + 2160 * $lawOnOpening + 10800 * $endangersSecurity + 43200 * $harmsThirdParty + 172800 * $contractOrIp + 691200 * $ruleOnOpening + 2073600 * $conditionsNeeded + 8294400 * $provider + 74649600 * $upperLawProvides + 223948800 * $upperLawFollowed;
},
"inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true declaredOpen=unclassified,none,conditional,unconditional personalInfo=none,general,sensitive separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true ruleOnOpening=silent,forbidden conditionsNeeded!=false,true securityReview=notDone,failed,passed onOpenList=false,true / provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society upperLawProvides=false,true upperLawFollowed=false,true": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $ruleOnOpening = ruleOnOpening(facts["ruleOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $securityReview = securityReview(facts["securityReview"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
const $provider = provider(facts["provider"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = $provider + 9 * $upperLawProvides + 27 * $upperLawFollowed;
return ($inRegion | $publicData | $stateSecret | $workSecret | $declaredOpen | $personalInfo | $separateConsent | $lawOnOpening | $endangersSecurity | $harmsThirdParty | $contractOrIp | $ruleOnOpening | $conditionsNeeded | $securityReview | $onOpenList | $provider | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $stateSecret + 45 * $workSecret + 180 * $declaredOpen + 900 * $personalInfo + 3600 * $separateConsent + 10800 * $lawOnOpening + 54000 * $endangersSecurity + 216000 * $harmsThirdParty + 864000 * $contractOrIp + 3456000 * $ruleOnOpening + 10368000 * $conditionsNeeded + 41472000 * $securityReview + 165888000 * $onOpenList;
},
"inRegion=false,true publicData=false,true onOpenList=false,true declaredOpen=unclassified,none,conditional,unconditional provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $provider = provider(facts["provider"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $publicData | $onOpenList | $declaredOpen | $provider | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $onOpenList + 27 * $declaredOpen + 135 * $provider + 1215 * $upperLawProvides + 3645 * $upperLawFollowed;
},
"inRegion=false,true obtainableByShare=false,true paperRequiredBy=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $paperRequiredBy = paperRequiredBy(facts["paperRequiredBy"]);
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $obtainableByShare | $paperRequiredBy | $provider | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $obtainableByShare + 9 * $paperRequiredBy + 81 * $provider + 729 * $publicData + 2187 * $upperLawProvides + 6561 * $upperLawFollowed;
},
"inRegion=false,true projectCatalogued=false,true projectMeets!=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $projectCatalogued = projectCatalogued(facts["projectCatalogued"]);
const _projectMeets = facts["projectMeets"] as Given, by0 = row.signatures[0] as Signature;
const $projectMeets = _projectMeets === undefined || _projectMeets === null ? 0 : !((_projectMeets.by === by0.by && _projectMeets.on === by0.on && _projectMeets.basis === by0.basis && _projectMeets.__proto__ === Object.prototype) || row.signs(_projectMeets, 0)) ? -1 : _projectMeets.value === false ? 1 : _projectMeets.value === true ? 2 : _projectMeets.value === null ? 3 : -1;
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $projectCatalogued | $projectMeets | $provider | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $projectCatalogued + 9 * $projectMeets + 36 * $provider + 324 * $publicData + 972 * $upperLawProvides + 2916 * $upperLawFollowed;
},
"inRegion=false,true governmentDepartment!=false,true managesAsRequired!=false,true justified!=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _governmentDepartment = facts["governmentDepartment"] as Given, by0 = row.signatures[0] as Signature;
const $governmentDepartment = _governmentDepartment === undefined || _governmentDepartment === null ? 0 : !((_governmentDepartment.by === by0.by && _governmentDepartment.on === by0.on && _governmentDepartment.basis === by0.basis && _governmentDepartment.__proto__ === Object.prototype) || row.signs(_governmentDepartment, 0)) ? -1 : _governmentDepartment.value === false ? 1 : _governmentDepartment.value === true ? 2 : _governmentDepartment.value === null ? 3 : -1;
const _managesAsRequired = facts["managesAsRequired"] as Given, by1 = row.signatures[1] as Signature;
const $managesAsRequired = _managesAsRequired === undefined || _managesAsRequired === null ? 0 : !((_managesAsRequired.by === by1.by && _managesAsRequired.on === by1.on && _managesAsRequired.basis === by1.basis && _managesAsRequired.__proto__ === Object.prototype) || row.signs(_managesAsRequired, 1)) ? -1 : _managesAsRequired.value === false ? 1 : _managesAsRequired.value === true ? 2 : _managesAsRequired.value === null ? 3 : -1;
const _justified = facts["justified"] as Given, by2 = row.signatures[2] as Signature;
const $justified = _justified === undefined || _justified === null ? 0 : !((_justified.by === by2.by && _justified.on === by2.on && _justified.basis === by2.basis && _justified.__proto__ === Object.prototype) || row.signs(_justified, 2)) ? -1 : _justified.value === false ? 1 : _justified.value === true ? 2 : _justified.value === null ? 3 : -1;
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $governmentDepartment | $managesAsRequired | $justified | $provider | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $governmentDepartment + 12 * $managesAsRequired + 48 * $justified + 192 * $provider + 1728 * $publicData + 5184 * $upperLawProvides + 15552 * $upperLawFollowed;
},
"inRegion=false,true societyBreach!=none,purpose,infringement,illegalGain,incident,other provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _societyBreach = facts["societyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $societyBreach = _societyBreach === undefined || _societyBreach === null ? 0 : !((_societyBreach.by === by0.by && _societyBreach.on === by0.on && _societyBreach.basis === by0.basis && _societyBreach.__proto__ === Object.prototype) || row.signs(_societyBreach, 0)) ? -1 : _societyBreach.value === "none" ? 1 : _societyBreach.value === "purpose" ? 2 : _societyBreach.value === "infringement" ? 3 : _societyBreach.value === "illegalGain" ? 4 : _societyBreach.value === "incident" ? 5 : _societyBreach.value === "other" ? 6 : _societyBreach.value === null ? 7 : -1;
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $societyBreach | $provider | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $societyBreach + 24 * $provider + 216 * $publicData + 648 * $upperLawProvides + 1944 * $upperLawFollowed;
},
"workSecret!=false,true inRegion=false,true publicData=false,true stateSecret!=none,involved,determined declaredOpen=unclassified,none,conditional,unconditional secrecyReviewed=false,true personalInfo=none,general,sensitive separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true ruleOnOpening=silent,forbidden conditionsNeeded!=false,true securityReview=notDone,failed,passed / onOpenList=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society upperLawProvides=false,true upperLawFollowed=false,true": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $secrecyReviewed = secrecyReviewed(facts["secrecyReviewed"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $ruleOnOpening = ruleOnOpening(facts["ruleOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $securityReview = securityReview(facts["securityReview"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
const $provider = provider(facts["provider"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = $onOpenList + 3 * $provider + 27 * $upperLawProvides + 81 * $upperLawFollowed;
return ($workSecret | $inRegion | $publicData | $stateSecret | $declaredOpen | $secrecyReviewed | $personalInfo | $separateConsent | $lawOnOpening | $endangersSecurity | $harmsThirdParty | $contractOrIp | $ruleOnOpening | $conditionsNeeded | $securityReview | $onOpenList | $provider | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $workSecret + 4 * $inRegion + 12 * $publicData + 36 * $stateSecret + 180 * $declaredOpen + 900 * $secrecyReviewed + 2700 * $personalInfo + 10800 * $separateConsent + 32400 * $lawOnOpening + 162000 * $endangersSecurity + 648000 * $harmsThirdParty + 2592000 * $contractOrIp + 10368000 * $ruleOnOpening + 31104000 * $conditionsNeeded + 124416000 * $securityReview;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true stateSecret!=none,involved,determined workSecret!=false,true inRegion=false,true publicData=false,true sharingForbidden=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal shareable!=unsuitable,partly,some,all upperLawProvides=false,true upperLawFollowed=false,true declaredShare=none,conditional,someBodies,partOnly,unconditional / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const $sharingForbidden = sharingForbidden(facts["sharingForbidden"]);
const _shareable = facts["shareable"] as Given, by2 = row.signatures[2] as Signature;
const $shareable = _shareable === undefined || _shareable === null ? 0 : !((_shareable.by === by2.by && _shareable.on === by2.on && _shareable.basis === by2.basis && _shareable.__proto__ === Object.prototype) || row.signs(_shareable, 2)) ? -1 : _shareable.value === "unsuitable" ? 1 : _shareable.value === "partly" ? 2 : _shareable.value === "some" ? 3 : _shareable.value === "all" ? 4 : _shareable.value === null ? 5 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
row.high = 0;
return ($provider | $requester | $dutyData | $stateSecret | $workSecret | $inRegion | $publicData | $sharingForbidden | $shareable | $upperLawProvides | $upperLawFollowed | $declaredShare) < 0 ? -1 : $provider + 9 * $requester + 81 * $dutyData + 243 * $stateSecret + 1215 * $workSecret + 4860 * $inRegion + 14580 * $publicData + 43740 * $sharingForbidden + 393660 * $shareable + 2361960 * $upperLawProvides + 7085880 * $upperLawFollowed + 21257640 * $declaredShare;
},
"personalInfo=none,general,sensitive provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true stateSecret!=none,involved,determined workSecret!=false,true inRegion=false,true publicData=false,true processingBasis=none,consent,duty,other separateConsent=false,true withinStatutoryNeed!=false,true strictlyProtected!=false,true sharingForbidden=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal / shareable!=unsuitable,partly,some,all declaredShare=none,conditional,someBodies,partOnly,unconditional securityReview=notDone,failed,passed needForDuty!=false,true upperLawProvides=false,true upperLawFollowed=false,true": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
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
const $securityReview = securityReview(facts["securityReview"]);
const _needForDuty = facts["needForDuty"] as Given, by5 = row.signatures[5] as Signature;
const $needForDuty = _needForDuty === undefined || _needForDuty === null ? 0 : !((_needForDuty.by === by5.by && _needForDuty.on === by5.on && _needForDuty.basis === by5.basis && _needForDuty.__proto__ === Object.prototype) || row.signs(_needForDuty, 5)) ? -1 : _needForDuty.value === false ? 1 : _needForDuty.value === true ? 2 : _needForDuty.value === null ? 3 : -1;
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = $shareable + 6 * $declaredShare + 36 * $securityReview + 144 * $needForDuty + 576 * $upperLawProvides + 1728 * $upperLawFollowed;
return ($personalInfo | $provider | $requester | $dutyData | $stateSecret | $workSecret | $inRegion | $publicData | $processingBasis | $separateConsent | $withinStatutoryNeed | $strictlyProtected | $sharingForbidden | $shareable | $declaredShare | $securityReview | $needForDuty | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $personalInfo + 4 * $provider + 36 * $requester + 324 * $dutyData + 972 * $stateSecret + 4860 * $workSecret + 19440 * $inRegion + 58320 * $publicData + 174960 * $processingBasis + 874800 * $separateConsent + 2624400 * $withinStatutoryNeed + 10497600 * $strictlyProtected + 41990400 * $sharingForbidden;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true inRegion=false,true obtainableByShare=false,true collectionByLaw=false,true publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $collectionByLaw = collectionByLaw(facts["collectionByLaw"]);
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($provider | $requester | $dutyData | $inRegion | $obtainableByShare | $collectionByLaw | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $provider + 9 * $requester + 81 * $dutyData + 243 * $inRegion + 729 * $obtainableByShare + 2187 * $collectionByLaw + 6561 * $publicData + 19683 * $upperLawProvides + 59049 * $upperLawFollowed;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true departmentBreach!=none,supplying,demanding,supervising refusedOrSerious!=false,true publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const _departmentBreach = facts["departmentBreach"] as Given, by0 = row.signatures[0] as Signature;
const $departmentBreach = _departmentBreach === undefined || _departmentBreach === null ? 0 : !((_departmentBreach.by === by0.by && _departmentBreach.on === by0.on && _departmentBreach.basis === by0.basis && _departmentBreach.__proto__ === Object.prototype) || row.signs(_departmentBreach, 0)) ? -1 : _departmentBreach.value === "none" ? 1 : _departmentBreach.value === "supplying" ? 2 : _departmentBreach.value === "demanding" ? 3 : _departmentBreach.value === "supervising" ? 4 : _departmentBreach.value === null ? 5 : -1;
const _refusedOrSerious = facts["refusedOrSerious"] as Given, by1 = row.signatures[1] as Signature;
const $refusedOrSerious = _refusedOrSerious === undefined || _refusedOrSerious === null ? 0 : !((_refusedOrSerious.by === by1.by && _refusedOrSerious.on === by1.on && _refusedOrSerious.basis === by1.basis && _refusedOrSerious.__proto__ === Object.prototype) || row.signs(_refusedOrSerious, 1)) ? -1 : _refusedOrSerious.value === false ? 1 : _refusedOrSerious.value === true ? 2 : _refusedOrSerious.value === null ? 3 : -1;
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($provider | $requester | $dutyData | $departmentBreach | $refusedOrSerious | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $provider + 9 * $requester + 81 * $dutyData + 243 * $departmentBreach + 1458 * $refusedOrSerious + 5832 * $publicData + 17496 * $upperLawProvides + 52488 * $upperLawFollowed;
},
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true inRegion=false,true departmentBreach!=none,supplying,demanding,supervising refusedOrSerious!=false,true agencyBreach!=none,catalogue,data,unrelatedUse,other serious!=false,true publicData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const $inRegion = inRegion(facts["inRegion"]);
const _departmentBreach = facts["departmentBreach"] as Given, by0 = row.signatures[0] as Signature;
const $departmentBreach = _departmentBreach === undefined || _departmentBreach === null ? 0 : !((_departmentBreach.by === by0.by && _departmentBreach.on === by0.on && _departmentBreach.basis === by0.basis && _departmentBreach.__proto__ === Object.prototype) || row.signs(_departmentBreach, 0)) ? -1 : _departmentBreach.value === "none" ? 1 : _departmentBreach.value === "supplying" ? 2 : _departmentBreach.value === "demanding" ? 3 : _departmentBreach.value === "supervising" ? 4 : _departmentBreach.value === null ? 5 : -1;
const _refusedOrSerious = facts["refusedOrSerious"] as Given, by1 = row.signatures[1] as Signature;
const $refusedOrSerious = _refusedOrSerious === undefined || _refusedOrSerious === null ? 0 : !((_refusedOrSerious.by === by1.by && _refusedOrSerious.on === by1.on && _refusedOrSerious.basis === by1.basis && _refusedOrSerious.__proto__ === Object.prototype) || row.signs(_refusedOrSerious, 1)) ? -1 : _refusedOrSerious.value === false ? 1 : _refusedOrSerious.value === true ? 2 : _refusedOrSerious.value === null ? 3 : -1;
const _agencyBreach = facts["agencyBreach"] as Given, by2 = row.signatures[2] as Signature;
const $agencyBreach = _agencyBreach === undefined || _agencyBreach === null ? 0 : !((_agencyBreach.by === by2.by && _agencyBreach.on === by2.on && _agencyBreach.basis === by2.basis && _agencyBreach.__proto__ === Object.prototype) || row.signs(_agencyBreach, 2)) ? -1 : _agencyBreach.value === "none" ? 1 : _agencyBreach.value === "catalogue" ? 2 : _agencyBreach.value === "data" ? 3 : _agencyBreach.value === "unrelatedUse" ? 4 : _agencyBreach.value === "other" ? 5 : _agencyBreach.value === null ? 6 : -1;
const _serious = facts["serious"] as Given, by3 = row.signatures[3] as Signature;
const $serious = _serious === undefined || _serious === null ? 0 : !((_serious.by === by3.by && _serious.on === by3.on && _serious.basis === by3.basis && _serious.__proto__ === Object.prototype) || row.signs(_serious, 3)) ? -1 : _serious.value === false ? 1 : _serious.value === true ? 2 : _serious.value === null ? 3 : -1;
const $publicData = publicData(facts["publicData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($provider | $requester | $dutyData | $inRegion | $departmentBreach | $refusedOrSerious | $agencyBreach | $serious | $publicData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $provider + 9 * $requester + 81 * $dutyData + 243 * $inRegion + 729 * $departmentBreach + 4374 * $refusedOrSerious + 17496 * $agencyBreach + 122472 * $serious + 489888 * $publicData + 1469664 * $upperLawProvides + 4408992 * $upperLawFollowed;
},
"personalInfo=none,general,sensitive inRegion=false,true publicData=false,true stateSecret!=none,involved,determined workSecret!=false,true separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true ruleOnOpening=silent,forbidden conditionsNeeded!=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true upperLawProvides=false,true / upperLawFollowed=false,true declaredOpen=unclassified,none,conditional,unconditional": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const _workSecret = facts["workSecret"] as Given, by1 = row.signatures[1] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by1.by && _workSecret.on === by1.on && _workSecret.basis === by1.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 1)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $ruleOnOpening = ruleOnOpening(facts["ruleOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $provider = provider(facts["provider"]);
const $dutyData = dutyData(facts["dutyData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
row.high = $upperLawFollowed + 3 * $declaredOpen;
return ($personalInfo | $inRegion | $publicData | $stateSecret | $workSecret | $separateConsent | $lawOnOpening | $endangersSecurity | $harmsThirdParty | $contractOrIp | $ruleOnOpening | $conditionsNeeded | $provider | $dutyData | $upperLawProvides | $upperLawFollowed | $declaredOpen) < 0 ? -1 : $personalInfo + 4 * $inRegion + 12 * $publicData + 36 * $stateSecret + 180 * $workSecret + 720 * $separateConsent + 2160 * $lawOnOpening + 10800 * $endangersSecurity + 43200 * $harmsThirdParty + 172800 * $contractOrIp + 691200 * $ruleOnOpening + 2073600 * $conditionsNeeded + 8294400 * $provider + 74649600 * $dutyData + 223948800 * $upperLawProvides;
},
"workSecret!=false,true inRegion=false,true publicData=false,true stateSecret!=none,involved,determined declaredOpen=unclassified,none,conditional,unconditional secrecyReviewed=false,true personalInfo=none,general,sensitive separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required endangersSecurity!=false,true harmsThirdParty!=false,true contractOrIp!=false,true ruleOnOpening=silent,forbidden conditionsNeeded!=false,true securityReview=notDone,failed,passed / onOpenList=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true upperLawProvides=false,true upperLawFollowed=false,true": (facts, row) => {
const _workSecret = facts["workSecret"] as Given, by0 = row.signatures[0] as Signature;
const $workSecret = _workSecret === undefined || _workSecret === null ? 0 : !((_workSecret.by === by0.by && _workSecret.on === by0.on && _workSecret.basis === by0.basis && _workSecret.__proto__ === Object.prototype) || row.signs(_workSecret, 0)) ? -1 : _workSecret.value === false ? 1 : _workSecret.value === true ? 2 : _workSecret.value === null ? 3 : -1;
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $secrecyReviewed = secrecyReviewed(facts["secrecyReviewed"]);
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
const _endangersSecurity = facts["endangersSecurity"] as Given, by2 = row.signatures[2] as Signature;
const $endangersSecurity = _endangersSecurity === undefined || _endangersSecurity === null ? 0 : !((_endangersSecurity.by === by2.by && _endangersSecurity.on === by2.on && _endangersSecurity.basis === by2.basis && _endangersSecurity.__proto__ === Object.prototype) || row.signs(_endangersSecurity, 2)) ? -1 : _endangersSecurity.value === false ? 1 : _endangersSecurity.value === true ? 2 : _endangersSecurity.value === null ? 3 : -1;
const _harmsThirdParty = facts["harmsThirdParty"] as Given, by3 = row.signatures[3] as Signature;
const $harmsThirdParty = _harmsThirdParty === undefined || _harmsThirdParty === null ? 0 : !((_harmsThirdParty.by === by3.by && _harmsThirdParty.on === by3.on && _harmsThirdParty.basis === by3.basis && _harmsThirdParty.__proto__ === Object.prototype) || row.signs(_harmsThirdParty, 3)) ? -1 : _harmsThirdParty.value === false ? 1 : _harmsThirdParty.value === true ? 2 : _harmsThirdParty.value === null ? 3 : -1;
const _contractOrIp = facts["contractOrIp"] as Given, by4 = row.signatures[4] as Signature;
const $contractOrIp = _contractOrIp === undefined || _contractOrIp === null ? 0 : !((_contractOrIp.by === by4.by && _contractOrIp.on === by4.on && _contractOrIp.basis === by4.basis && _contractOrIp.__proto__ === Object.prototype) || row.signs(_contractOrIp, 4)) ? -1 : _contractOrIp.value === false ? 1 : _contractOrIp.value === true ? 2 : _contractOrIp.value === null ? 3 : -1;
const $ruleOnOpening = ruleOnOpening(facts["ruleOnOpening"]);
const _conditionsNeeded = facts["conditionsNeeded"] as Given, by5 = row.signatures[5] as Signature;
const $conditionsNeeded = _conditionsNeeded === undefined || _conditionsNeeded === null ? 0 : !((_conditionsNeeded.by === by5.by && _conditionsNeeded.on === by5.on && _conditionsNeeded.basis === by5.basis && _conditionsNeeded.__proto__ === Object.prototype) || row.signs(_conditionsNeeded, 5)) ? -1 : _conditionsNeeded.value === false ? 1 : _conditionsNeeded.value === true ? 2 : _conditionsNeeded.value === null ? 3 : -1;
const $securityReview = securityReview(facts["securityReview"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
const $provider = provider(facts["provider"]);
const $dutyData = dutyData(facts["dutyData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = $onOpenList + 3 * $provider + 27 * $dutyData + 81 * $upperLawProvides + 243 * $upperLawFollowed;
return ($workSecret | $inRegion | $publicData | $stateSecret | $declaredOpen | $secrecyReviewed | $personalInfo | $separateConsent | $lawOnOpening | $endangersSecurity | $harmsThirdParty | $contractOrIp | $ruleOnOpening | $conditionsNeeded | $securityReview | $onOpenList | $provider | $dutyData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $workSecret + 4 * $inRegion + 12 * $publicData + 36 * $stateSecret + 180 * $declaredOpen + 900 * $secrecyReviewed + 2700 * $personalInfo + 10800 * $separateConsent + 32400 * $lawOnOpening + 162000 * $endangersSecurity + 648000 * $harmsThirdParty + 2592000 * $contractOrIp + 10368000 * $ruleOnOpening + 31104000 * $conditionsNeeded + 124416000 * $securityReview;
},
"inRegion=false,true publicData=false,true onOpenList=false,true declaredOpen=unclassified,none,conditional,unconditional provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $publicData = publicData(facts["publicData"]);
const $onOpenList = onOpenList(facts["onOpenList"]);
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const $provider = provider(facts["provider"]);
const $dutyData = dutyData(facts["dutyData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $publicData | $onOpenList | $declaredOpen | $provider | $dutyData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $publicData + 9 * $onOpenList + 27 * $declaredOpen + 135 * $provider + 1215 * $dutyData + 3645 * $upperLawProvides + 10935 * $upperLawFollowed;
},
"inRegion=false,true obtainableByShare=false,true paperRequiredBy=none,law,adminRegulation,stateCouncilDecision,localRegulation,rule,normative,internal provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true dutyData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $paperRequiredBy = paperRequiredBy(facts["paperRequiredBy"]);
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $dutyData = dutyData(facts["dutyData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $obtainableByShare | $paperRequiredBy | $provider | $publicData | $dutyData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $obtainableByShare + 9 * $paperRequiredBy + 81 * $provider + 729 * $publicData + 2187 * $dutyData + 6561 * $upperLawProvides + 19683 * $upperLawFollowed;
},
"inRegion=false,true projectCatalogued=false,true projectMeets!=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true dutyData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const $projectCatalogued = projectCatalogued(facts["projectCatalogued"]);
const _projectMeets = facts["projectMeets"] as Given, by0 = row.signatures[0] as Signature;
const $projectMeets = _projectMeets === undefined || _projectMeets === null ? 0 : !((_projectMeets.by === by0.by && _projectMeets.on === by0.on && _projectMeets.basis === by0.basis && _projectMeets.__proto__ === Object.prototype) || row.signs(_projectMeets, 0)) ? -1 : _projectMeets.value === false ? 1 : _projectMeets.value === true ? 2 : _projectMeets.value === null ? 3 : -1;
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $dutyData = dutyData(facts["dutyData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $projectCatalogued | $projectMeets | $provider | $publicData | $dutyData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $projectCatalogued + 9 * $projectMeets + 36 * $provider + 324 * $publicData + 972 * $dutyData + 2916 * $upperLawProvides + 8748 * $upperLawFollowed;
},
"inRegion=false,true governmentDepartment!=false,true managesAsRequired!=false,true justified!=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true dutyData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _governmentDepartment = facts["governmentDepartment"] as Given, by0 = row.signatures[0] as Signature;
const $governmentDepartment = _governmentDepartment === undefined || _governmentDepartment === null ? 0 : !((_governmentDepartment.by === by0.by && _governmentDepartment.on === by0.on && _governmentDepartment.basis === by0.basis && _governmentDepartment.__proto__ === Object.prototype) || row.signs(_governmentDepartment, 0)) ? -1 : _governmentDepartment.value === false ? 1 : _governmentDepartment.value === true ? 2 : _governmentDepartment.value === null ? 3 : -1;
const _managesAsRequired = facts["managesAsRequired"] as Given, by1 = row.signatures[1] as Signature;
const $managesAsRequired = _managesAsRequired === undefined || _managesAsRequired === null ? 0 : !((_managesAsRequired.by === by1.by && _managesAsRequired.on === by1.on && _managesAsRequired.basis === by1.basis && _managesAsRequired.__proto__ === Object.prototype) || row.signs(_managesAsRequired, 1)) ? -1 : _managesAsRequired.value === false ? 1 : _managesAsRequired.value === true ? 2 : _managesAsRequired.value === null ? 3 : -1;
const _justified = facts["justified"] as Given, by2 = row.signatures[2] as Signature;
const $justified = _justified === undefined || _justified === null ? 0 : !((_justified.by === by2.by && _justified.on === by2.on && _justified.basis === by2.basis && _justified.__proto__ === Object.prototype) || row.signs(_justified, 2)) ? -1 : _justified.value === false ? 1 : _justified.value === true ? 2 : _justified.value === null ? 3 : -1;
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $dutyData = dutyData(facts["dutyData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $governmentDepartment | $managesAsRequired | $justified | $provider | $publicData | $dutyData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $governmentDepartment + 12 * $managesAsRequired + 48 * $justified + 192 * $provider + 1728 * $publicData + 5184 * $dutyData + 15552 * $upperLawProvides + 46656 * $upperLawFollowed;
},
"inRegion=false,true societyBreach!=none,purpose,infringement,illegalGain,incident,other provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society publicData=false,true dutyData=false,true upperLawProvides=false,true upperLawFollowed=false,true / ": (facts, row) => {
const $inRegion = inRegion(facts["inRegion"]);
const _societyBreach = facts["societyBreach"] as Given, by0 = row.signatures[0] as Signature;
const $societyBreach = _societyBreach === undefined || _societyBreach === null ? 0 : !((_societyBreach.by === by0.by && _societyBreach.on === by0.on && _societyBreach.basis === by0.basis && _societyBreach.__proto__ === Object.prototype) || row.signs(_societyBreach, 0)) ? -1 : _societyBreach.value === "none" ? 1 : _societyBreach.value === "purpose" ? 2 : _societyBreach.value === "infringement" ? 3 : _societyBreach.value === "illegalGain" ? 4 : _societyBreach.value === "incident" ? 5 : _societyBreach.value === "other" ? 6 : _societyBreach.value === null ? 7 : -1;
const $provider = provider(facts["provider"]);
const $publicData = publicData(facts["publicData"]);
const $dutyData = dutyData(facts["dutyData"]);
const $upperLawProvides = upperLawProvides(facts["upperLawProvides"]);
const $upperLawFollowed = upperLawFollowed(facts["upperLawFollowed"]);
row.high = 0;
return ($inRegion | $societyBreach | $provider | $publicData | $dutyData | $upperLawProvides | $upperLawFollowed) < 0 ? -1 : $inRegion + 3 * $societyBreach + 24 * $provider + 216 * $publicData + 648 * $dutyData + 1944 * $upperLawProvides + 5832 * $upperLawFollowed;
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
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society dutyData=false,true obtainableByShare=false,true collectionByLaw=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $requester = requester(facts["requester"]);
const $dutyData = dutyData(facts["dutyData"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $collectionByLaw = collectionByLaw(facts["collectionByLaw"]);
row.high = 0;
return ($provider | $requester | $dutyData | $obtainableByShare | $collectionByLaw) < 0 ? -1 : $provider + 9 * $requester + 81 * $dutyData + 243 * $obtainableByShare + 729 * $collectionByLaw;
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
};
