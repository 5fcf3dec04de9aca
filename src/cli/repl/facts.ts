import { isLeft } from "fp-ts/lib/Either.js";
import { labelsFor } from "../../engine/explain/labels";
import { stackOf } from "../../engine/layers/stack";
import type { Labels } from "../../model/answer/labels";
import { parseFacts } from "../../parse";
import { type Names, namesOf, saysUnknown } from "../../parse/name-matching";
import { type DefinedFact, definedFacts } from "../../parse/vocabulary";
import { explain } from "../../text";
import { findingText, termLabel, valueLabel } from "../../text/derivation";
import type { Known, Session } from "./session";

/** Facts after a line, or what is wrong with it. */
export type Told = { readonly facts: Known; readonly text: string } | { readonly problem: string };

/** The facts a session may speak of, by id or Chinese term. */
export const factNames = ({ law }: Session): Names<DefinedFact> => namesOf(definedFacts(law));

const labelsOf = ({ law }: Session): Labels =>
	labelsFor(stackOf(law), { terms: definedFacts(law).map(({ id }) => id), remedies: [], readings: [] });

const separator = /[\s:=]+/;

/** A line that begins with the name of a fact, as the fact and what follows; names have no blanks in them, but labels may be long. */
export const assignment = (
	session: Session,
	line: string,
): { readonly fact: DefinedFact; readonly rest: string } | undefined => {
	const at = line.search(separator);
	const [name, rest] = at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at).replace(/^[\s:=]+/, "")];
	const fact = factNames(session).find(name);
	return fact && { fact, rest };
};

/** 由某某 于某日 据某文：the words behind a value that say whose finding it is. */
const signed = /^(?<value>.*?)(?:\s+由\s*(?<by>\S+))?(?:\s+于\s*(?<on>\S+))?(?:\s+据\s*(?<basis>.+))?$/;

/** One fact as a line gives it: its value, 未知, or a finding with its person. */
export const setFact = (session: Session, fact: DefinedFact, rest: string): Told => {
	const { facts, signer } = session;
	const { value = "", by = signer?.by, on = signer?.on ?? session.on, basis } = signed.exec(rest)?.groups ?? {};
	if (value === "") return { problem: `“${fact.label}”一项要填什么？例如：${fact.label} ${example(fact)}` };
	if (saysUnknown(value)) {
		const { [fact.id]: _, ...others } = facts;
		return { facts: others, text: `“${fact.label}”：未知。` };
	}
	if (fact.finding && by === undefined)
		return {
			problem: `“${fact.label}”须由有权认定的人具名认定。请先写“签 某某”，或者写：${fact.label} ${value} 由某某 于${session.on}`,
		};
	const pending = value === "认定中" || value === "待定";
	const input = fact.finding
		? { 认定: pending ? null : value, 认定人: by, 认定日: on, ...(basis ? { 认定依据: basis } : {}) }
		: value;
	const read = parseFacts(session.law, { [fact.id]: input });
	if (isLeft(read)) return { problem: explain(read.left) };
	const next = { ...facts, ...(read.right as Known) };
	return { facts: next, text: `${factText(session, fact.id, next)}。` };
};

const example = ({ kind, finding }: DefinedFact): string => {
	const value = kind === "flag" ? "是" : (kind[0]?.label ?? "");
	return finding ? `${value} 由某某` : value;
};

/** One known fact in words. */
export const factText = (session: Session, id: string, facts: Known): string => {
	const labels = labelsOf(session);
	const given = facts[id];
	if (given === undefined) return `“${termLabel(labels, id)}”：未知`;
	if (typeof given !== "object") return `“${termLabel(labels, id)}”：${valueLabel(labels, id, given)}`;
	const value = given.value === null ? "认定中" : valueLabel(labels, id, given.value);
	return `“${termLabel(labels, id)}”：${value}（${findingText(given)}）`;
};
