import type { Issue } from "../model/answer/issue";
import { stepOutcomes } from "../model/law/step-outcome";
import { missingList } from "../text/missing";
import { conclusion } from "../text/status";
import { termLabel } from "../text/terms";
import { type LetterKind, letterKinds } from "./kinds";
import type { Sources } from "./sources";

const refused = (kind: LetterKind, why: string, suggestion: string): readonly Issue[] => [
	{ code: "letter-not-grounded", path: [], message: `不能出具${letterKinds[kind]}：${why}`, suggestion },
];

/** The result that a letter cannot be written without, and what gives it. */
const needed = {
	classification: ["decisions", "decide"],
	refusal: ["decisions", "decide"],
	reply: ["progress", "follow"],
	coordination: ["progress", "follow"],
	correction: ["assessment", "assess"],
} as const satisfies Readonly<Record<LetterKind, readonly [keyof Sources, string]>>;

/** A letter without the result that it is about is a programming error. */
const checkNeeded = (kind: LetterKind, sources: Sources): void => {
	const [part, name] = needed[kind];
	const found = sources[part];
	if (found === undefined || (Array.isArray(found) && found.length === 0))
		throw new TypeError(`${letterKinds[kind]}须依据 ${name} 的结果`);
};

/** A followed case of which something is not as it was recorded says nothing that could be sent. */
const progressProblems = (kind: LetterKind, { progress }: Sources): readonly Issue[] => {
	if (!progress) return [];
	if (progress.rejected.length > 0) return refused(kind, "办理记录有未予采纳的", "先用 gongshu follow 核对办理记录");
	if (progress.state === "withdrawn") return refused(kind, "申请已经撤回，本案终结", "不再出具");
	return [];
};

const classificationProblems = ({ decisions }: Sources): readonly Issue[] =>
	decisions
		.filter(({ opens }) => opens === undefined)
		.flatMap(({ labels, question }) =>
			refused("classification", `“${termLabel(labels.terms, question)}”不是数据的类别`, "就“共享类型”“开放属性”出具"),
		);

/** Whether a decision is about the class by which data are shared. */
const isSharing = ({ question, labels }: Sources["decisions"][number]): boolean =>
	question === "sharing" || termLabel(labels.terms, question) === "共享类型";

const refusalProblems = ({ decisions }: Sources): readonly Issue[] =>
	decisions.flatMap((decision) => {
		const { status, opens, missing, labels, question } = decision;
		const name = `“${termLabel(labels.terms, question)}”`;
		if (!isSharing(decision)) return refused("refusal", `${name}不是共享类型`, "就“共享类型”作答以后再出具");
		if (status === "decided" && opens === false) return [];
		const found = missing.length > 0 ? `先查明：${missingList(labels, missing)}` : "可以改为出具定类意见";
		return refused("refusal", `${name}的结论是“${conclusion(decision)}”`, found);
	});

const replyProblems = ({ applied, answered, decisions }: Sources): readonly Issue[] => {
	if (!applied) return refused("reply", "办理记录里没有申请", "补记申请的日期");
	const closed = decisions.find(({ status, opens }) => status === "decided" && opens === false);
	if (!closed || !answered || answered.outcome === "refuse") return [];
	const said = `“${termLabel(closed.labels.terms, closed.question)}”的结论是“${conclusion(closed)}”`;
	return refused("reply", `${said}，办理记录里的答复却是“${stepOutcomes[answered.outcome]}”`, "先核对事实和办理记录");
};

const coordinationProblems = ({ progress, coordinating }: Sources): readonly Issue[] => {
	if (coordinating.length > 0) return [];
	const now = progress?.next.map(({ label }) => `“${label}”`).join("") ?? "";
	return refused("coordination", `现在还不能申请协调${now === "" ? "" : `，本案进行到${now}`}`, "依次办理以后再申请");
};

const correctionProblems = ({ wrong }: Sources): readonly Issue[] =>
	wrong.length > 0
		? []
		: refused("correction", "没有查出目录所注与依法应有的结论不一致", "目录所注没有填写，或者结论尚待查明的，先行填写、查明");

/** Why a letter cannot be written from the answers: it would say what they do not. */
export const groundProblems = (kind: LetterKind, sources: Sources): readonly Issue[] => {
	checkNeeded(kind, sources);
	const own = {
		classification: classificationProblems,
		refusal: refusalProblems,
		reply: replyProblems,
		coordination: coordinationProblems,
		correction: correctionProblems,
	}[kind];
	const problems = progressProblems(kind, sources);
	return problems.length > 0 ? problems : own(sources);
};
