import { isLeft } from "fp-ts/lib/Either.js";
import { labelsFor } from "../../engine/explain/labels";
import { stackOf } from "../../engine/layers/stack";
import type { Labels } from "../../model/answer/labels";
import { saysUnknown } from "../../model/name-matching";
import { parseFacts } from "../../parse";
import { type DefinedFact, definedFacts, factNamesOf } from "../../parse/vocabulary";
import { explain } from "../../text";
import { findingText } from "../../text/derivation";
import { termLabel, valueLabel } from "../../text/terms";
import { type Session, type SessionFacts, sayingsOf } from "./session";

/** The facts after one was set, or why it was not. */
type FactResult = { readonly facts: SessionFacts; readonly text: string } | { readonly problem: string };

const labelsOf = ({ law }: Session): Labels =>
	labelsFor(stackOf(law), { terms: definedFacts(law).map(({ id }) => id), remedies: [], readings: [] });

const separator = /[\s:=]+/;

/** The fact that a line begins with, and what follows it. No name of a fact has a blank in it. */
export const assignment = (
	session: Session,
	line: string,
): { readonly fact: DefinedFact; readonly rest: string } | undefined => {
	const at = line.search(separator);
	const [name, rest] = at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at).replace(/^[\s:=]+/, "")];
	const fact = factNamesOf(session.law).find(name);
	return fact && { fact, rest };
};

/** The facts of one line, each with what follows it, at the semicolons, commas and 、 between them. */
export const factParts = (session: Session, line: string): readonly string[] => {
	const parts: string[] = [];
	let from = 0;
	for (const { 0: mark, index } of line.matchAll(/[;,、]/g)) {
		const part = line.slice(from, index).trim();
		const isFact = assignment(session, part) !== undefined;
		// Names have such marks too, and so has a document that a finding rests on (据 某文、某文).
		const isNext = assignment(session, line.slice(index + 1).trim()) !== undefined;
		const ends = mark === ";" || (isFact && (isNext || (mark === "," && !/\s据/.test(part))));
		if (!ends) continue;
		parts.push(part);
		from = index + 1;
	}
	return [...parts, line.slice(from).trim()].filter((part) => part !== "");
};

/** 由某某 于某日 据某文：the words after a value that say whose finding it is. */
const findingForm = /^(?<value>.*?)(?:\s+由\s*(?<by>\S+))?(?:\s+于\s*(?<on>\S+))?(?:\s+据\s*(?<basis>.+))?$/;

/** One fact as a line gives it: its value, 未知, or a finding with its person. */
export const setFact = (session: Session, fact: DefinedFact, rest: string): FactResult => {
	const { facts, signer } = session;
	const { value = "", by = signer?.by, on = signer?.on ?? session.on, basis } = findingForm.exec(rest)?.groups ?? {};
	if (value === "") return { problem: sayingsOf(session).needsValue(fact.label, example(fact)) };
	if (saysUnknown(value)) {
		const { [fact.id]: _, ...others } = facts;
		return { facts: others, text: `“${fact.label}”：未知。` };
	}
	if (fact.finding && by === undefined)
		return {
			problem: sayingsOf(session).needsSigner(fact.label, value, session.on),
		};
	const pending = value === "认定中" || value === "待定";
	const input = fact.finding
		? { 认定: pending ? null : value, 认定人: by, 认定日: on, ...(basis ? { 认定依据: basis } : {}) }
		: value;
	const result = parseFacts(session.law, { [fact.id]: input });
	if (isLeft(result)) return { problem: explain(result.left) };
	const next = { ...facts, ...(result.right as SessionFacts) };
	return { facts: next, text: `${factText(session, fact.id, next)}。` };
};

const example = ({ kind, finding }: DefinedFact): string => {
	const value = kind === "flag" ? "是" : (kind[0]?.label ?? "");
	return finding ? `${value} 由某某` : value;
};

/** A fact and its value in Chinese. */
export const factText = (session: Session, id: string, facts: SessionFacts): string => {
	const labels = labelsOf(session);
	const fact = facts[id];
	if (fact === undefined) return `“${termLabel(labels.terms, id)}”：未知`;
	if (typeof fact !== "object") return `“${termLabel(labels.terms, id)}”：${valueLabel(labels.terms, id, fact)}`;
	const value = fact.value === null ? "认定中" : valueLabel(labels.terms, id, fact.value);
	return `“${termLabel(labels.terms, id)}”：${value}（${findingText(fact)}）`;
};
