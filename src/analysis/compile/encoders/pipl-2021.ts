// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const personalInfo = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "general" ? 2 : given === "sensitive" ? 3 : -1;
const processingBasis = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "consent" ? 2 : given === "duty" ? 3 : given === "other" ? 4 : -1;
const separateConsent = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const provider = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const lawOnOpening = (given: unknown): number => given === undefined || given === null ? 0 : given === "silent" ? 1 : given === "forbidden" ? 2 : given === "elsewhere" ? 3 : given === "required" ? 4 : -1;

/** The encoders of pipl-2021, by the code each is for. */
export const encoders: Encoders = {
"personalInfo=none,general,sensitive processingBasis=none,consent,duty,other separateConsent=false,true provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society withinStatutoryNeed!=false,true strictlyProtected!=false,true / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $processingBasis = processingBasis(facts["processingBasis"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $provider = provider(facts["provider"]);
const _withinStatutoryNeed = facts["withinStatutoryNeed"] as Given, by0 = row.signatures[0] as Signature;
const $withinStatutoryNeed = _withinStatutoryNeed === undefined || _withinStatutoryNeed === null ? 0 : !((_withinStatutoryNeed.by === by0.by && _withinStatutoryNeed.on === by0.on && _withinStatutoryNeed.basis === by0.basis && _withinStatutoryNeed.__proto__ === Object.prototype) || row.signs(_withinStatutoryNeed, 0)) ? -1 : _withinStatutoryNeed.value === false ? 1 : _withinStatutoryNeed.value === true ? 2 : _withinStatutoryNeed.value === null ? 3 : -1;
const _strictlyProtected = facts["strictlyProtected"] as Given, by1 = row.signatures[1] as Signature;
const $strictlyProtected = _strictlyProtected === undefined || _strictlyProtected === null ? 0 : !((_strictlyProtected.by === by1.by && _strictlyProtected.on === by1.on && _strictlyProtected.basis === by1.basis && _strictlyProtected.__proto__ === Object.prototype) || row.signs(_strictlyProtected, 1)) ? -1 : _strictlyProtected.value === false ? 1 : _strictlyProtected.value === true ? 2 : _strictlyProtected.value === null ? 3 : -1;
row.high = 0;
return ($personalInfo | $processingBasis | $separateConsent | $provider | $withinStatutoryNeed | $strictlyProtected) < 0 ? -1 : $personalInfo + 4 * $processingBasis + 20 * $separateConsent + 60 * $provider + 540 * $withinStatutoryNeed + 2160 * $strictlyProtected;
},
"personalInfo=none,general,sensitive separateConsent=false,true lawOnOpening=silent,forbidden,elsewhere,required / ": (facts, row) => {
const $personalInfo = personalInfo(facts["personalInfo"]);
const $separateConsent = separateConsent(facts["separateConsent"]);
const $lawOnOpening = lawOnOpening(facts["lawOnOpening"]);
row.high = 0;
return ($personalInfo | $separateConsent | $lawOnOpening) < 0 ? -1 : $personalInfo + 4 * $separateConsent + 12 * $lawOnOpening;
},
};
