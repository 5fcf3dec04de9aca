import { type Code, codeOf, codeText, type Digit, type Digits, digitsOf, radixOf } from "../src/analysis/compile/code";
import { findingsIn } from "../src/analysis/compile/encoder";
import { versionsOf } from "../src/analysis/prove/versions";
import { leveledQuestions, stackOn } from "../src/engine/layers/stack";
import type { Law } from "../src/model/law/law";
import { laws } from "../src/rules";

const text = (value: unknown): string => JSON.stringify(value);

/** What a value comes to, tried one by one. */
const branches = (value: string, values: readonly unknown[]): string =>
	values.map((each, at) => `${value} === ${text(each)} ? ${at + 1} : `).join("");

/** The function that gives the digit of a fact that needs no finding. */
const digitSource = ({ fact, values }: Digit): string =>
	`const ${fact} = (given: unknown): number => given === undefined || given === null ? 0 : ${branches("given", values)}-1;`;

/** The digit of a finding, written out where it is needed: so many calls as these would not be inlined. */
const findingSource = ({ fact, values }: Digit, at: number): string => {
	const digit = `${branches(`_${fact}.value`, values)}_${fact}.value === null ? ${values.length + 1} : -1`;
	const [finding, last] = [`_${fact}`, `by${at}`];
	const same = ["by", "on", "basis"].map((part) => `${finding}.${part} === ${last}.${part}`).join(" && ");
	return `const ${finding} = facts[${text(fact)}] as Given, ${last} = row.signatures[${at}] as Signature;
const $${fact} = ${finding} === undefined || ${finding} === null ? 0 : !((${same} && ${finding}.__proto__ === Object.prototype) || row.signs(${finding}, ${at})) ? -1 : ${digit};`;
};

const numberSource = (digits: Digits): string => {
	let worth = 1;
	const terms = digits.map((digit) => {
		const term = worth === 1 ? `$${digit.fact}` : `${worth} * $${digit.fact}`;
		worth *= radixOf(digit);
		return term;
	});
	return terms.join(" + ") || "0";
};

const encoderSource = (code: Code): string => {
	const findings = findingsIn(code);
	const digits = digitsOf(code).map((digit) =>
		digit.finding
			? findingSource(digit, findings.indexOf(digit.fact))
			: `const $${digit.fact} = ${digit.fact}(facts[${text(digit.fact)}]);`,
	);
	const facts = digitsOf(code).map(({ fact }) => `$${fact}`);
	return `${text(codeText(code))}: (facts, row) => {
${digits.join("\n")}
row.high = ${numberSource(code.high)};
return (${facts.join(" | ")}) < 0 ? -1 : ${numberSource(code.low)};
},`;
};

/** The encoders of every question of a law, on whatever day it is asked, as the source of a module. */
export const encodersSource = (law: Law): string => {
	const codes = new Map<string, Code>();
	for (const on of versionsOf(law)) {
		const stack = stackOn(law, on);
		for (const question of leveledQuestions(law)) {
			const code = codeOf(stack, question);
			if (code.more.length === 0 && digitsOf(code).length > 0) codes.set(codeText(code), code);
		}
	}
	const digits = new Map([...codes.values()].flatMap(digitsOf).map((digit) => [digit.fact, digit]));
	for (const fact of digits.keys()) if (!/^[A-Za-z]\w*$/.test(fact)) throw new Error(`not a name: ${fact}`);
	const types = [...digits.values()].some(({ finding }) => finding) ? "Encoders, Given, Signature" : "Encoders";
	return `// Written by \`npm run generate\` from the facts of the law.
import type { ${types} } from "../encoded-case";

${[...digits.values()]
	.filter(({ finding }) => !finding)
	.map(digitSource)
	.join("\n")}

/** The encoders of ${law.id}, by the code each is for. */
export const encoders: Encoders = {
${[...codes.values()].map(encoderSource).join("\n")}
};
`;
};

/** Every shipped law that has questions of its own. */
export const encodedLaws: readonly Law[] = Object.values<Law>(laws).filter((law) => leveledQuestions(law).length > 0);

/** The module in which `compile` finds them all. A code says all there is to know of the facts, so that laws may share an encoder. */
export const encodersIndexSource = (): string => `// Written by \`npm run generate\`.
import type { Encoders } from "../encoded-case";
${encodedLaws.map(({ id }) => `import { encoders as ${nameOf(id)} } from "./${id}";`).join("\n")}

/** The encoders of the shipped laws, by the code each is for. */
export const shippedEncoders: Encoders = { ${encodedLaws.map(({ id }) => `...${nameOf(id)}`).join(", ")} };
`;

/** The module from which help says the titles of the laws, so that it loads none of them. */
export const lawTitlesSource = (): string => `// Written by \`npm run generate\` from the list of laws.
import type { LawId } from "../rules";

/** The titles of the laws that ship, by id: help says them without loading a law. */
export const lawTitles: Readonly<Record<LawId, string>> = {
${Object.entries(laws)
	.map(([id, law]) => `\t${/^\w+$/.test(id) ? id : text(id)}: ${text("title" in law ? law.title : law.label)},`)
	.join("\n")}
};
`;

const nameOf = (id: string): string => id.replace(/-(.)/g, (_, after: string) => after.toUpperCase());
