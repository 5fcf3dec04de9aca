import type { Issue } from "../model/answer/issue";
import { dayText } from "../model/day";
import { opinionTerms, type SignatureEntry, signedKinds } from "../model/law/signature";
import { checkCode } from "./check-code";
import type { Signable } from "./signable";

/** A signature with its place in the list. */
export interface Placed {
	readonly at: number;
	readonly signature: SignatureEntry;
}

const pathTo = ({ at }: Placed, column: string): Issue["path"] => ["签署", at, column];

/** What was signed, as a reader calls it: 解释 `A-06`, with a blank at its end. The id is the caller's own text. */
const called = ({ of, id }: SignatureEntry): string => `${signedKinds[of]} \`${id.slice(0, 60)}\` `;

const who = ({ by, on }: SignatureEntry): string => `${by}（${dayText(on)}）`;

/** What was signed is not what stands there now. */
export const staleIssue = (placed: Placed, { hash }: Signable): Issue => {
	const { signature } = placed;
	const input = checkCode(signature.hash);
	return {
		code: "signature-stale",
		path: pathTo(placed, "核对码"),
		message: `${who(signature)}所签的${called(signature)}是另一版本：所签的核对码是 \`${input}\`，现在的是 ${checkCode(hash)}`,
		input,
		suggestion: "重新审阅现在的文字，再签署",
	};
};

/** There is nothing of that name to be signed. */
export const nothingIssue = (placed: Placed, items: readonly Signable[]): Issue => {
	const { signature } = placed;
	const { of, law, id } = signature;
	const some = items.filter((item) => item.of === of && item.law === law).slice(0, 5);
	return {
		code: "signature-of-nothing",
		path: pathTo(placed, "号"),
		message: `\`${law}\` 没有可供签署的${called(signature)}`.trimEnd(),
		input: id,
		...(some.length > 0 ? { suggestion: `可签的有${some.map((item) => `“${item.id}”`).join("")}等` } : {}),
	};
};

/** The same person signed the same item twice; the later day counts. */
export const twiceIssue = (placed: Placed): Issue => {
	const { signature } = placed;
	return {
		code: "signature-twice",
		path: pathTo(placed, "审核人"),
		message: `\`${signature.by}\` 对${called(signature)}签了不止一次，以日期在后的为准，同日的以写在后面的为准`,
		input: signature.by,
		suggestion: "只保留一项",
	};
};

/** A signature of a day that has not come. It does not count. */
export const laterIssue = (placed: Placed): Issue => {
	const { signature } = placed;
	return {
		code: "signature-later-than-today",
		path: pathTo(placed, "日期"),
		message: `${called(signature)}的签署日期 \`${signature.on}\` 晚于今日，不予计入`,
		input: signature.on,
		suggestion: "写明实际签署之日",
	};
};

/** Somebody does not agree: the answer is as it was, and a person must decide. */
export const disagreementIssue = (placed: Placed): Issue => {
	const { signature } = placed;
	const instead = signature.instead === undefined ? "" : `，采用“${signature.instead}”`;
	return {
		code: "signature-disagrees",
		path: pathTo(placed, "意见"),
		message: `${who(signature)}就${called(signature)}${opinionTerms.disagree}${instead}；规则没有随之改变`,
		input: signature.id,
		suggestion: "由编制人修改规则，或者再议后重新签署",
	};
};

/** The one who wrote a case signed it too. */
export const ownAuthorIssue = (placed: Placed): Issue => {
	const { signature } = placed;
	return {
		code: "signature-by-its-author",
		path: pathTo(placed, "审核人"),
		message: `${called(signature)}的审核人 \`${signature.by}\` 就是编写人`,
		input: signature.by,
		suggestion: "由编写人以外的人签署",
	};
};

/** Signatures of one kind of one law whose words were not at hand, by how many there are and the first of them. */
export const uncheckedIssue = ({ at, signature: { of, law } }: Placed, count: number): Issue => {
	const needed = of === "article" ? "所据文本" : of === "case" ? "书面案例" : "所据文本或者书面案例";
	return {
		code: "signature-unchecked",
		path: ["签署", at],
		message: `没有给出 \`${law}\` 的${needed}，${count}项${signedKinds[of]}的签署无从核对是否仍是现在的文字`,
		input: law,
		suggestion: `一并给出${needed}`,
	};
};
