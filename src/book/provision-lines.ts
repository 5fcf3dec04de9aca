import type { Inline, Text } from "../document/node";
import { actorLabel } from "../model/law/actor";
import type { Matter } from "../model/law/matter";
import { matterLabel } from "../model/law/matter";
import type { Provision, ProvisionOf } from "../model/law/provisions";
import { ofKind } from "../model/law/provisions";
import { selfName } from "../model/law/regulation";
import { valueLabel } from "../text/terms";
import { conditionWords, termLink } from "./condition";
import { type BookContext, citeLinks, readingLinks, separated } from "./context";
import { ruleWords } from "./ladder-rows";

const line = (...pieces: readonly (Inline | readonly Inline[])[]): readonly Inline[] => pieces.flat();

/** The most matters that are listed by name. */
const mostNamed = 8;

/** The matters of a clause, out of those that one can take out: those of questions with levels, of duties and of steps. */
const mattersText = ({ regulation, provisions }: BookContext, covered: readonly Matter[] | "all"): string => {
	const whole = "全部事项";
	if (covered === "all") return whole;
	const leveled = ofKind(provisions, "question").filter(({ question }) => question.scale.length > 0);
	const others = ofKind(provisions, "duty", "step").flatMap(({ matter }) => matter?.value ?? []);
	const all = [...new Set([...leveled.map(({ question }) => question.matter), ...others])];
	const missing = all.filter((matter) => !covered.includes(matter));
	const quoted = (some: readonly Matter[]) => some.map((matter) => `“${matterLabel(matter, regulation.matters)}”`).join("");
	if (missing.length === 0) return whole;
	if (covered.length <= mostNamed) return quoted(covered);
	return missing.length < covered.length ? `${quoted(missing)}以外的${whole}` : quoted(covered);
};

/** What scope clauses that say the same of several matters make of them. */
export const scopeLine = (at: BookContext, clauses: readonly ProvisionOf<"scope">[]): Text => {
	const [first] = clauses;
	if (!first) return "";
	const { when, otherwise } = first.clause;
	const name = selfName(at.regulation.title);
	const outside = {
		silent: `否则不适用${name}`,
		elsewhere: `否则依相关法律、法规的规定办理，不适用${name}`,
		"not-stated": "否则一律答“未载明”，其时另有的规定未收录",
	}[otherwise];
	const matters = clauses.map(({ clause }) => clause.matters);
	const covered = matters.includes("all") ? "all" : [...new Set(matters.flatMap((each) => (each === "all" ? [] : each)))];
	const readings = [...new Set(clauses.flatMap(({ clause }) => clause.reading ?? []))];
	return line(`就${mattersText(at, covered)}，须 `, conditionWords(at, when), `；${outside}。`, readingLinks(at, readings));
};

/** A rule on a question that stands under another entry. */
const ruleLine = (at: BookContext, { question, rule }: ProvisionOf<"rule">): Text => {
	const strictest = question.scale[0]?.id === rule.atMost;
	const level = valueLabel(at.terms, question.id, rule.atMost);
	const effect = strictest ? `：${level}` : ` 不得宽于“${level}”`;
	return line(ruleWords(at, rule), " 的，", termLink(at, question.id), `${effect}。`, readingLinks(at, rule.reading));
};

const factLinks = (at: BookContext, facts: readonly string[]): readonly Inline[] =>
	separated(facts.map((fact) => termLink(at, fact)));

/** A lawful way to change facts. */
const remedyLine = (
	at: BookContext,
	{ remedy: { label, changes, anew = [], requires, reading } }: ProvisionOf<"remedy">,
): Text =>
	line(
		[{ kind: "strong", text: label }, "：采取之后，可以重新认定 "],
		factLinks(at, changes),
		requires ? line("；其时应当 ", conditionWords(at, requires)) : [],
		anew.length > 0 ? line("；", factLinks(at, anew), " 须就改变之后的情形重新作出") : [],
		"。",
		readingLinks(at, reading),
	);

const incidentLine = (at: BookContext, { procedure, label = "", meaning }: ProvisionOf<"incident">): Text =>
	line(
		[`${procedure.label}：`, { kind: "strong", text: label }],
		`，${meaning.ends ? "本案终结" : "予以登记，不停止期限的计算"}。`,
		readingLinks(at, meaning.reading),
	);

const extensionLine = (at: BookContext, { of, extension }: ProvisionOf<"extension">): Text => {
	const { label, workingDays, when, requires, reading } = extension;
	return line(
		[
			{ kind: "strong", text: of.label },
			`的期限，${label === undefined ? "" : `${label}，`}可以延长，最长${workingDays}个工作日`,
		],
		when ? line("；事由：", conditionWords(at, when)) : [],
		requires ? line("；须 ", conditionWords(at, requires)) : [],
		"。",
		readingLinks(at, reading),
	);
};

const effectLine = ({ regulation: { effective } }: BookContext): string => {
	const { from, until } = effective;
	return `施行日期与有效期：${[from ? `自${from}起` : "起始未载明", until ? `至${until}` : "届满未载明"].join("，")}。`;
};

/** What a provision says in one line; nothing for those that have a place of their own: ladders, cards, tables. */
export const provisionLine = (at: BookContext, provision: Provision): Text | undefined => {
	switch (provision.kind) {
		case "rule":
			return ruleLine(at, provision);
		case "grant": {
			const matter = matterLabel(provision.grant.matter, at.regulation.matters);
			return line(`就“${matter}”不设限制，下位规定的限制不再适用。`, readingLinks(at, provision.reading));
		}
		case "level":
			return line(`“${provision.label ?? ""}”是对 `, termLink(at, provision.question.id), " 的一种回答。");
		case "parts": {
			const { question } = provision;
			const mixed = question.parts ? valueLabel(at.terms, question.id, question.parts.mixed) : "";
			return line("各部分结论不同的，", termLink(at, question.id), ` 整体为“${mixed}”。`);
		}
		case "correction": {
			const side = provision.path.at(-1) === "wider" ? "宽于" : "严于";
			const correction = provision.question.declared?.[side === "宽于" ? "wider" : "stricter"];
			const by = correction ? `由${actorLabel(correction.on, at.regulation.actors)}改正。` : "应当改正。";
			return line("目录所注的 ", termLink(at, provision.question.id), ` ${side}依法应有的，${by}`);
		}
		case "remedy":
			return remedyLine(at, provision);
		case "incident":
			return incidentLine(at, provision);
		case "extension":
			return extensionLine(at, provision);
		case "effect":
			return line(effectLine(at), readingLinks(at, provision.reading));
		case "deference":
			return "上位规定已有规定的，从其规定。";
		case "never":
			return line("依定义不可能同时成立：", ...provision.conditions.map(({ value }) => conditionWords(at, value)), "。");
		case "unstated":
			return line([{ kind: "badge", text: "未载明", tone: "silent" }, ` ${provision.unstated.note}。`]);
		case "duty":
		case "step":
			return line({ kind: "strong", text: provision.label ?? "" }, "：见 ", citeLinks(at, wordsOf(provision).slice(0, 1)));
		default:
			return undefined;
	}
};

const wordsOf = ({ words }: Provision) => words.map(({ value }) => value);
