import type { Day } from "../../../src/model/day";

/** A worked case as the files of cases have it. Every field but the id may be left out, and what is left out is unknown. */
export interface WorkedCase {
	readonly id: string;
	readonly title: string;
	readonly date: Day;
	readonly facts: {
		readonly procedure: string;
		readonly zone?: string;
		readonly provider?: { readonly kind?: string; readonly level?: string };
		readonly requester?: { readonly kind?: string; readonly level?: string };
		readonly dataset?: Dataset;
		readonly request?: { readonly channel?: string; readonly receivedOn?: Day };
		readonly providerDemand?: object;
		readonly reply?: {
			readonly decision?: "agree" | "refuse";
			readonly date?: Day;
			readonly reasons?: string | null;
			readonly statutoryGround?: { readonly level: string } | null;
			readonly terms?: readonly string[];
		};
		readonly dispute?: Dispute;
		readonly catalogChange?: {
			readonly kind?: string;
			readonly trigger?: string;
			readonly triggerDate?: Day;
			readonly consent?: boolean;
			readonly filed?: boolean;
		};
		readonly source?: string;
		readonly use?: {
			readonly purposeMatches?: boolean;
			readonly withinDuty?: boolean;
			readonly disclosedToThirdParty?: boolean;
			readonly form?: string;
			readonly lawful?: boolean;
			readonly providerConsent?: boolean;
		};
		readonly user?: { readonly kind?: string };
		readonly extension?: { readonly consentBy?: string; readonly notified?: boolean; readonly days?: number };
		readonly paper?: {
			readonly obtainableByShare?: boolean;
			readonly lawRequiresPaper?: boolean;
			readonly requiredBy?: string;
		};
		readonly collect?: { readonly obtainableByShare?: boolean; readonly hasKeyIdentifier?: boolean };
		readonly procurement?: { readonly socialData?: boolean; readonly approved?: boolean; readonly cataloguedAfter?: boolean };
		readonly correction?: { readonly reportedOn?: Day };
		readonly project?: { readonly catalogued?: boolean; readonly meetsShareOpen?: boolean };
		readonly nonCompliance?: { readonly justified?: boolean };
		readonly department?: { readonly kind?: string };
		readonly buyer?: { readonly kind?: string };
		readonly ownPortal?: Portal;
		readonly violation?: string;
		readonly severity?: string;
	};
	readonly expected: Readonly<Record<string, unknown>> & { readonly outcome: string; readonly upperLaw?: UpperLaw | null };
	readonly articles: readonly string[];
}

/** What the law above the measures makes of the case: whose authority it is, and what then holds. Any other field is prose. */
export interface UpperLaw {
	readonly authority?: string;
	readonly outcome?: string;
	readonly replyDeadline?: unknown;
	readonly extendedDeadline?: unknown;
	readonly deliveryDeadline?: unknown;
	readonly updateDeadline?: unknown;
	readonly extended?: unknown;
	readonly deadline?: unknown;
	readonly extension?: string;
}

/** A portal of its own: whether there is one, and whether it is part of the open platform. */
type Portal = string | boolean | { readonly integrated?: boolean };

/** The data a case is about, in the words of the case files. */
export interface Dataset {
	readonly isPublicData?: boolean;
	readonly govAffairsData?: boolean;
	readonly workSecret?: boolean;
	readonly stateSecret?: "none" | "involved" | "determined" | "suspected";
	readonly securityReview?: string;
	readonly personalInfo?: "none" | "general" | "sensitive";
	readonly shareClass?: string;
	readonly shareBasis?: readonly { readonly level: string; readonly validTo?: Day }[];
	readonly shareConditions?: readonly string[];
	readonly fields?: readonly { readonly name: string; readonly shareClass: string }[];
	readonly openClass?: string | null;
	readonly proposedOpenClass?: string;
	readonly onOpenList?: boolean;
	readonly openConditions?: readonly string[];
	readonly endangersSecurity?: "no" | "yes" | "unknown";
	readonly thirdPartyHarm?: boolean | { readonly privacy?: boolean };
	readonly contractOrIpLimit?: boolean;
	readonly lawForbids?: boolean;
	readonly lawOtherChannel?: string | false;
	readonly needsConditions?: boolean;
	readonly hasUnconditionalAttributes?: boolean;
	readonly desensitization?: { readonly kind?: string; readonly residualThirdPartyHarm?: boolean; readonly assessed?: boolean };
	readonly ownPortal?: Portal;
}

/** How far a dispute has gone. */
export interface Dispute {
	readonly needForDuty?: boolean;
	readonly stage?: "none" | "negotiated" | "coordinated" | "deliberated";
	readonly negotiationFailed?: boolean;
	readonly coordinationFailed?: boolean;
	readonly deliberationFailed?: boolean;
	readonly requestedStep?: string;
}
