// Written by `npm run generate` from the facts of the law.
import type { Encoders, Given, Signature } from "../encoded-case";

const declaredShare = (given: unknown): number => given === undefined || given === null ? 0 : given === "none" ? 1 : given === "conditional" ? 2 : given === "someBodies" ? 3 : given === "partOnly" ? 4 : given === "unconditional" ? 5 : -1;
const requester = (given: unknown): number => given === undefined || given === null ? 0 : given === "organ" ? 1 : given === "delegated" ? 2 : given === "welfare" ? 3 : given === "utility" ? 4 : given === "centralAgency" ? 5 : given === "outsideGovernment" ? 6 : given === "outside" ? 7 : given === "society" ? 8 : -1;
const declaredOpen = (given: unknown): number => given === undefined || given === null ? 0 : given === "unclassified" ? 1 : given === "none" ? 2 : given === "conditional" ? 3 : given === "unconditional" ? 4 : -1;

/** The encoders of tengzhou-2024, by the code each is for. */
export const encoders: Encoders = {
"declaredShare=none,conditional,someBodies,partOnly,unconditional stateSecret!=none,involved,determined / ": (facts, row) => {
const $declaredShare = declaredShare(facts["declaredShare"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
row.high = 0;
return ($declaredShare | $stateSecret) < 0 ? -1 : $declaredShare + 6 * $stateSecret;
},
"requester=organ,delegated,welfare,utility,centralAgency,outsideGovernment,outside,society declaredShare=none,conditional,someBodies,partOnly,unconditional stateSecret!=none,involved,determined / ": (facts, row) => {
const $requester = requester(facts["requester"]);
const $declaredShare = declaredShare(facts["declaredShare"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
row.high = 0;
return ($requester | $declaredShare | $stateSecret) < 0 ? -1 : $requester + 9 * $declaredShare + 54 * $stateSecret;
},
"declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined / ": (facts, row) => {
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by0 = row.signatures[0] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by0.by && _stateSecret.on === by0.on && _stateSecret.basis === by0.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 0)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
row.high = 0;
return ($declaredOpen | $stateSecret) < 0 ? -1 : $declaredOpen + 5 * $stateSecret;
},
"processedForOpening!=false,true declaredOpen=unclassified,none,conditional,unconditional stateSecret!=none,involved,determined / ": (facts, row) => {
const _processedForOpening = facts["processedForOpening"] as Given, by0 = row.signatures[0] as Signature;
const $processedForOpening = _processedForOpening === undefined || _processedForOpening === null ? 0 : !((_processedForOpening.by === by0.by && _processedForOpening.on === by0.on && _processedForOpening.basis === by0.basis && _processedForOpening.__proto__ === Object.prototype) || row.signs(_processedForOpening, 0)) ? -1 : _processedForOpening.value === false ? 1 : _processedForOpening.value === true ? 2 : _processedForOpening.value === null ? 3 : -1;
const $declaredOpen = declaredOpen(facts["declaredOpen"]);
const _stateSecret = facts["stateSecret"] as Given, by1 = row.signatures[1] as Signature;
const $stateSecret = _stateSecret === undefined || _stateSecret === null ? 0 : !((_stateSecret.by === by1.by && _stateSecret.on === by1.on && _stateSecret.basis === by1.basis && _stateSecret.__proto__ === Object.prototype) || row.signs(_stateSecret, 1)) ? -1 : _stateSecret.value === "none" ? 1 : _stateSecret.value === "involved" ? 2 : _stateSecret.value === "determined" ? 3 : _stateSecret.value === null ? 4 : -1;
row.high = 0;
return ($processedForOpening | $declaredOpen | $stateSecret) < 0 ? -1 : $processedForOpening + 4 * $declaredOpen + 20 * $stateSecret;
},
};
