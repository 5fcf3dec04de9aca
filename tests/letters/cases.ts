import { assess, type CaseEvent, decide, follow, type Law } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";

export const on = "2024-09-02";

const finding = <const V extends string | boolean | null>(value: V, by = "某局") => ({ value, by, on: "2024-08-30" }) as const;

/** The facts of a case whose data may be shared with some. */
export const facts = {
	inRegion: true,
	publicData: true,
	stateSecret: finding("none", "某局保密办"),
	workSecret: finding(false),
	shareable: finding("some"),
	sharingForbidden: "none",
	declaredShare: "none",
	needForDuty: finding(true, "某委"),
} as const;

/** The same, whose data are fit for nobody else. */
export const closedFacts = { ...facts, shareable: finding("unsuitable") } as const;

const filed = { step: "apply", outcome: "filed", on: "2024-09-02" } as const;
const refused = { step: "reply", outcome: "refuse", on: "2024-09-12" } as const;
const agreed = { step: "reply", outcome: "agree", on: "2024-09-12" } as const;
const failed = { step: "negotiate", outcome: "failed", on: "2024-10-10" } as const;

const followed = (...events: readonly CaseEvent[]) =>
	follow<Law>(weifang, "sharingRequest", events, { facts, today: "2024-10-12" });

/** The answers that letters rest on. */
export const sharing = decide(weifang, "sharing", facts, { on });
export const closed = decide(weifang, "sharing", closedFacts, { on });
export const open = decide(weifang, "sharing", { inRegion: true }, { on });
export const assessment = assess(weifang, facts, { on });
export const applied = followed(filed);
export const answered = followed(filed, refused);
export const granted = followed(filed, agreed);
export const disputed = followed(filed, refused, failed);
