import { whatWasGiven } from "./given";
import { plainCopy } from "./plain-copy";

/** The laws that were sealed here, and the sealed copy of each other law. */
const seals = new WeakSet<object>();
const copies = new WeakMap<object, object>();

const isSealed = (value: object): boolean => seals.has(value);

/** What every text of a law has: lists, and objects. */
const lists = ["scope", "questions", "duties", "remedies", "procedures", "readings", "unstated"] as const;
const records = ["effective", "source", "articles", "vocabulary"] as const;

const refuse = (what: string): never => {
	throw new TypeError(`所给的不是规定：${what}。规定取自 gongshu/rules，或者由 parseRegulation 读出`);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const recordIn = (value: unknown, what: string): Readonly<Record<string, unknown>> =>
	isRecord(value) ? value : refuse(`${what}不是对象`);

const listIn = (value: unknown, what: string): readonly unknown[] => (Array.isArray(value) ? value : refuse(`${what}不是列表`));

/** Refuses what has not the outline of a text; what is wrong within it is found by `check`. */
const requireText = (value: unknown): void => {
	const text = recordIn(value, "文本");
	if (typeof text["id"] !== "string" || typeof text["title"] !== "string") refuse("没有“id”或者“title”");
	for (const key of lists) for (const entry of listIn(text[key], `“${key}”`)) recordIn(entry, `“${key}”中的一项`);
	for (const key of records) recordIn(text[key], `“${key}”`);
	for (const [id, definition] of Object.entries(recordIn(text["vocabulary"], "“vocabulary”")))
		recordIn(definition, `“vocabulary”中的“${id}”`);
	for (const clause of listIn(text["scope"], "“scope”")) {
		const { matters, when } = recordIn(clause, "“scope”中的一项");
		recordIn(when, "“when”");
		if (matters !== "all") listIn(matters, "“matters”");
	}
	for (const question of listIn(text["questions"], "“questions”")) {
		const { scale, rules } = recordIn(question, "“questions”中的一项");
		for (const level of listIn(scale, "“scale”")) recordIn(level, "“scale”中的一项");
		for (const rule of listIn(rules, "“rules”")) recordIn(recordIn(rule, "“rules”中的一项")["when"], "“when”");
	}
	for (const duty of listIn(text["duties"], "“duties”")) {
		const { when, met } = recordIn(duty, "“duties”中的一项");
		for (const condition of [when, met]) recordIn(condition, "“when”“met”");
	}
	for (const never of listIn(text["never"] ?? [], "“never”")) recordIn(recordIn(never, "“never”中的一项")["when"], "“when”");
	for (const procedure of listIn(text["procedures"], "“procedures”")) {
		const { steps, begins } = recordIn(procedure, "“procedures”中的一项");
		listIn(begins, "“begins”");
		for (const step of listIn(steps, "“steps”")) recordIn(recordIn(step, "“steps”中的一项")["then"], "“then”");
	}
	for (const remedy of listIn(text["remedies"], "“remedies”"))
		listIn(recordIn(remedy, "“remedies”中的一项")["changes"], "“changes”");
};

const requireLaw = (law: unknown): void => {
	const { layers, id } = recordIn(law, "它");
	if (layers === undefined) {
		requireText(law);
		return;
	}
	if (typeof id !== "string") refuse("没有“id”");
	for (const layer of listIn(layers, "“layers”")) requireText(recordIn(layer, "“layers”中的一项")["regulation"]);
};

/** Freezes what a caller handed over; a proxy may refuse it. */
const freezeGiven = (part: object): void => {
	try {
		Object.freeze(part);
	} catch {
		refuse("它不能固定下来");
	}
};

/**
 * A law as it is read: a deep, frozen copy in which no object has a prototype, made once. An absent part (`unless`, `until`,
 * `finding`) is absent whatever was put into `Object.prototype`, before or after.
 *
 * The law that was handed over is frozen itself, down to its last part: what decides is what it said then, and JavaScript
 * refuses a later change in place of losing it.
 *
 * @throws `TypeError` in Chinese where it is no plain data, or has not the outline of a law
 */
export const sealed = <L extends object>(law: L): L => {
	if (typeof law !== "object" || law === null) return refuse(`它是${whatWasGiven(law)}`);
	if (isSealed(law)) return law;
	const earlier = copies.get(law);
	// The copy of a law is of its own type.
	if (earlier) return earlier as L;
	const parts: object[] = [];
	const done = (input: object, copy: object) => {
		Object.freeze(copy);
		parts.push(input);
	};
	const copy = plainCopy(law, { isCopy: isSealed, done });
	requireLaw(copy);
	// Only now: what is refused is left as it was.
	for (const part of parts) freezeGiven(part);
	seals.add(copy);
	copies.set(law, copy);
	return copy;
};

/**
 * A law or a draft of one as it stands now, to be looked at: a copy like that of {@link sealed}. The draft itself may go on
 * changing.
 */
export const asItStands = <L extends object>(law: L): L => {
	if (typeof law !== "object" || law === null) return refuse(`它是${whatWasGiven(law)}`);
	if (isSealed(law)) return law;
	const copy = plainCopy(law, { isCopy: isSealed, done: (_, each) => Object.freeze(each) });
	requireLaw(copy);
	return copy;
};
