import type { Law } from "../../model/law/law";
import { printedTitle } from "../../model/law/law";
import { opinionTerms, type SignatureEntry, type SignedKind, signedKinds } from "../../model/law/signature";
import { checkCode, hashOfAll, type Signable } from "../../signing";
import { columns } from "../output";

/** An item that still waits for somebody, and why. */
export interface Waiting extends Signable {
	/** Absent where nobody has signed it yet. */
	readonly because?: string;
}

/** Why an item waits; `null` where it was agreed to and nobody says otherwise. */
const reasonOf = (item: Signable, signatures: readonly SignatureEntry[]): string | null => {
	const own = signatures.filter(({ of, law, id }) => of === item.of && law === item.law && id === item.id);
	const said = own.filter(({ hash }) => hash === item.hash).map(({ opinion }) => opinion);
	if (said.includes("disagree")) return opinionTerms.disagree;
	if (said.includes("refer")) return opinionTerms.refer;
	if (said.length > 0) return null;
	return own.length > 0 ? "须重新签署" : "";
};

/** The items that still wait for somebody. */
export const waitingAmong = (items: readonly Signable[], signatures: readonly SignatureEntry[]): readonly Waiting[] =>
	items.flatMap((item) => {
		const because = reasonOf(item, signatures);
		return because === null ? [] : [{ ...item, ...(because === "" ? {} : { because }) }];
	});

const units: Readonly<Record<SignedKind, string>> = { reading: "项", article: "条", case: "例", book: "部" };

/** The cases on one question, which are signed together. */
const groupRows = (waiting: readonly Waiting[], all: readonly Signable[]): readonly (readonly string[])[] => {
	const groups = [...new Set(waiting.map(({ group = "" }) => group))];
	return groups.map((group) => {
		const ofGroup = all.filter((item) => item.of === "case" && item.group === group);
		const open = waiting.filter((item) => item.group === group).length;
		return [group, checkCode(hashOfAll(ofGroup)), `${ofGroup.length}例，待签署${open}例`];
	});
};

const rowsOf = (waiting: readonly Waiting[], showLaw: boolean): readonly (readonly string[])[] =>
	waiting.map(({ of, law, id, title, hash, because }) => [
		of === "case" || of === "book" ? "" : id,
		checkCode(hash),
		`${showLaw ? `${law}　` : ""}${title}${because === undefined ? "" : `（${because}）`}`,
	]);

const section = (head: string, rows: readonly (readonly string[])[]): readonly string[] =>
	rows.length === 0 ? [] : [[head, columns(rows).replaceAll(/^/gm, "  ")].join("\n")];

/**
 * What waits in a law, by kinds; the cases by what they are about, or one by one where they were asked for.
 *
 * @param all everything in the law that is signed
 */
export const waitingText = (law: Law, all: readonly Signable[], waiting: readonly Waiting[], oneByOne: boolean): string => {
	const ofKind = (kind: SignedKind) => waiting.filter(({ of }) => of === kind);
	const kinds = Object.keys(signedKinds) as readonly SignedKind[];
	const counts = kinds
		.filter((kind) => ofKind(kind).length > 0)
		.map((kind) => `${signedKinds[kind]}${ofKind(kind).length}${units[kind]}`);
	const showLaw = "layers" in law;
	const cases = ofKind("case");
	return [
		counts.length === 0 ? `${printedTitle(law)}：没有待签署的。` : `${printedTitle(law)}待签署：${counts.join("，")}。`,
		...section("解释（号、核对码）：", rowsOf(ofKind("reading"), showLaw)),
		...section("条（号、核对码）：", rowsOf(ofKind("article"), showLaw)),
		...(oneByOne
			? section("案例（核对码）：", rowsOf(cases, showLaw))
			: section("案例（一类一并签署，核对码）：", groupRows(cases, all))),
		...section("规则集（核对码）：", rowsOf(ofKind("book"), false)),
	].join("\n\n");
};
