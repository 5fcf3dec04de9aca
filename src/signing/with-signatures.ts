import type { Issue } from "../model/answer/issue";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { hasOutline, requireGiven } from "../model/given";
import type { Law } from "../model/law/law";
import type { Opinion, SignatureEntry, Signed } from "../model/law/signature";
import {
	disagreementIssue,
	laterIssue,
	nothingIssue,
	ownAuthorIssue,
	type Placed,
	staleIssue,
	twiceIssue,
	uncheckedIssue,
} from "./issues";
import { type Material, type Signable, signable } from "./signable";
import { lawWithOpinions, withOpinions } from "./signed-law";
import { itemKey, namedBy, type Referent } from "./standing";

/** What signatures are compared with beside the law, and on which day. */
export interface SigningOptions extends Material {
	/** Today in Asia/Shanghai: a signature of a later day does not count. Absent: days are not compared. */
	readonly on?: Day;
}

/** Something that a person signs, with what was said of it in writing. */
export interface SignedItem extends Signable, Signed {}

/** A law with what was said of it in writing, and what is wrong with the signatures. */
interface SignedLaw<L extends Law> {
	readonly law: L;
	/** Everything that is signed, as `signable` lists it, with who confirmed it and what else was said of it. */
	readonly items: readonly SignedItem[];
	readonly issues: readonly Issue[];
}

/** A signature that counts or is at least told, with what it names. */
interface Told extends Placed {
	readonly named: Referent;
}

/** Of several signatures of one person for one item, the last: by its day, and then by its place. */
const isLast = ({ at, signature }: Placed, all: readonly Placed[]): boolean =>
	all.every(
		(other) =>
			other.at === at ||
			other.signature.by !== signature.by ||
			other.signature.on < signature.on ||
			(other.signature.on === signature.on && other.at < at),
	);

const doubtOf = ({ named, signature }: Told): Opinion["doubt"] => {
	if (typeof named === "string") return "unchecked";
	return named.hash === signature.hash ? undefined : "stale";
};

const opinionOf = (told: Told): Opinion => {
	const { opinion, instead, by, on, note } = told.signature;
	const doubt = doubtOf(told);
	return {
		opinion,
		...(instead === undefined ? {} : { instead }),
		by,
		on,
		...(note === undefined ? {} : { note }),
		...(doubt === undefined ? {} : { doubt }),
	};
};

/** What is wrong with a signature of an item that is at hand. */
const itemIssues = (told: Told): readonly Issue[] => {
	const { named, signature } = told;
	if (typeof named === "string") return [];
	return [
		...(named.hash === signature.hash ? [] : [staleIssue(told, named)]),
		...(named.hash === signature.hash && signature.opinion === "disagree" ? [disagreementIssue(told)] : []),
		...(named.author === signature.by ? [ownAuthorIssue(told)] : []),
	];
};

/** The signatures of each item, or of each kind of item where the ids are left out, in their order. */
const byKey = (told: readonly Told[], idOf = ({ id }: SignatureEntry): string => id): ReadonlyMap<string, readonly Told[]> => {
	const groups = new Map<string, Told[]>();
	for (const each of told) {
		const key = itemKey({ ...each.signature, id: idOf(each.signature) });
		const group = groups.get(key);
		if (group) group.push(each);
		else groups.set(key, [each]);
	}
	return groups;
};

/** The signatures whose words are not at hand, one issue for each kind of each law. */
const uncheckedIssues = (told: readonly Told[]): readonly Issue[] => {
	const unchecked = told.filter(({ named }) => named === "unchecked");
	return [...byKey(unchecked, () => "").values()].flatMap((all) =>
		all.slice(0, 1).map((first) => uncheckedIssue(first, all.length)),
	);
};

/**
 * A law with what persons have said of it in writing: decisions, assessments and follow-ups under it tell who confirmed what,
 * who does not agree, and which signatures are of other words than those that stand there now. No answer changes.
 *
 * Signatures of other laws are left out of account. A signature of an article counts only where the words of the source are
 * given; without them it is told as not compared.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction; one without signatures. It stays as it is
 * @param signatures the entries of a file, as `parseSignatures` reads them
 * @param options today, the words of the source, and the written cases
 * @returns the law, the same object where no signature is of it; everything that is signed; and every issue, in the order of
 * the signatures: of other words (`signature-stale`), of nothing there is (`signature-of-nothing`), repeated
 * (`signature-twice`), of a day to come (`signature-later-than-today`), not in agreement (`signature-disagrees`), by the author
 * of a case (`signature-by-its-author`), or not compared (`signature-unchecked`)
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 * import { signable, withSignatures } from "gongshu/signing";
 *
 * const { hash = "" } = signable(weifang2021, {}).find(({ id }) => id === "A-06") ?? {};
 * const item = { of: "reading", law: "weifang-2021", id: "A-06", hash } as const;
 * const said = { ...item, opinion: "agree", by: "法规科甲", on: "2026-11-20" } as const;
 * const { law, issues } = withSignatures(weifang2021, [said]);
 * issues; // []
 * const harmed = { harmsThirdParty: { value: true, by: "某局", on: "2024-09-01" } } as const;
 * decide(law, "opening", harmed, { on: "2024-09-02" }).labels.readings["A-06"]?.slice(-20); // "由法规科甲于2026年11月20日确认）"
 * withSignatures(weifang2021, [{ ...said, hash: "0".repeat(64) }]).issues[0]?.code; // "signature-stale"
 * ```
 */
export const withSignatures = <L extends Law>(
	law: L,
	signatures: readonly SignatureEntry[],
	options: SigningOptions = {},
): SignedLaw<L> => {
	const areEntries = Array.isArray(signatures) && signatures.every((each) => hasOutline(each, { law: "text" }));
	requireGiven(areEntries, "withSignatures 的第二个参数", "parseSignatures 读出的签署意见", signatures);
	const items = signable(law, options);
	const named = namedBy(law, options, new Map(items.map((item) => [itemKey(item), item])));
	const told = signatures
		.map((signature, at): Told => ({ at, signature, named: named(signature) }))
		.filter(({ named }) => named !== "of another law");
	const [later, due] = [told.filter(isLater(options.on)), told.filter((each) => !isLater(options.on)(each))];
	const [missing, found] = [due.filter(isNothing), due.filter((each) => !isNothing(each))];
	const byItem = byKey(found);
	const last = found.filter((each) => isLast(each, byItem.get(itemKey(each.signature)) ?? []));
	const issues = [
		...later.map((each) => [each.at, laterIssue(each)] as const),
		...missing.map((each) => [each.at, nothingIssue(each, items)] as const),
		...found.filter((each) => !last.includes(each)).map((each) => [each.at, twiceIssue(each)] as const),
		...last.flatMap((each) => itemIssues(each).map((issue) => [each.at, issue] as const)),
	].toSorted(([a], [b]) => a - b);
	const opinions = new Map([...byKey(last)].map(([key, all]) => [key, all.map(opinionOf)] as const));
	return {
		law: lawWithOpinions(law, opinions),
		items: freeze(items.map((item): SignedItem => withOpinions(item, opinions.get(itemKey(item)) ?? []))),
		issues: freeze([...issues.map(([, issue]) => issue), ...uncheckedIssues(last)]),
	};
};

const isLater =
	(today: Day | undefined) =>
	({ signature }: Told): boolean =>
		today !== undefined && signature.on > today;

const isNothing = ({ named }: Told): boolean => named === "nothing";
