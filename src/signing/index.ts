/** What is signed, the code by which it is known, and the law with what was said of it in writing. */
export { canonicalJson } from "../model/canonical";
export type { Opinion, OpinionTerm, SignatureEntry as Signature, Signed, SignedKind } from "../model/law/signature";
export { sha256 } from "../model/sha256";
export { checkCode } from "./check-code";
export type { CaseColumns } from "./content";
export { hashOfAll, type Material, type Signable, signable } from "./signable";
export { type SignedItem, type SigningOptions, withSignatures } from "./with-signatures";
