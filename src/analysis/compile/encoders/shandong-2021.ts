// Written by `npm run generate` from the facts of the law.
import type { Encoders } from "../encoded-case";

const provider = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const obtainableByShare = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;
const collectionByLaw = (given: unknown): number => given === undefined || given === null ? 0 : given === false ? 1 : given === true ? 2 : -1;

/** The encoders of shandong-2021, by the code each is for. */
export const encoders: Encoders = {
"provider=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society obtainableByShare=false,true collectionByLaw=false,true / ": (facts, row) => {
const $provider = provider(facts["provider"]);
const $obtainableByShare = obtainableByShare(facts["obtainableByShare"]);
const $collectionByLaw = collectionByLaw(facts["collectionByLaw"]);
row.high = 0;
return ($provider | $obtainableByShare | $collectionByLaw) < 0 ? -1 : $provider + 9 * $obtainableByShare + 27 * $collectionByLaw;
},
};
