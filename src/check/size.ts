import { type Fitting, fitting, type Making, makingQuestion } from "../engine/diagram/completions";
import { mostNodes, mostSteps } from "../engine/diagram/diagram";
import { makingDuty } from "../engine/duties";
import type { Stack } from "../engine/layers/stack";
import { makingStep } from "../engine/next-steps";
import type { Issue } from "../model/answer/issue";
import { layersOf } from "../model/law/law";

/** The largest number of steps that the diagrams of all provisions of a law may take together. */
const mostStepsTogether = 2 * mostSteps;

/** A provision that is answered by a diagram. */
interface Sized {
	readonly path: Issue["path"];
	readonly code: "question-too-large" | "provision-too-large";
	/** The Chinese noun for it. */
	readonly what: string;
	readonly id: string;
	readonly making: Making;
}

/** A diagram within the bounds, or that there is none. */
interface Measured {
	readonly fit: Fitting | null;
	readonly issues: readonly Issue[];
}

/**
 * Makes the diagrams of a law one after another, and gives up each that passes a bound of its own; when what all of them took
 * passes a bound, it gives up the rest.
 */
export type Measure = (stack: Stack, sized: Sized) => Measured;

const tooLarge = ({ code, path, what, id }: Sized): Issue => ({
	code,
	path,
	message: `${what} \`${id}\` 的条件过于繁复，决定图超过 ${mostNodes} 个节点或者 ${mostSteps} 步，不能作答`,
	input: id,
	suggestion: "将该项拆分为几项，使同一项的各个条件少涉及彼此无关的事实",
});

const spent = ({ path, what, id }: Sized): Issue => ({
	code: "law-too-large",
	path,
	message: `各处条件合计过于繁复，自${what} \`${id}\` 起没有逐一核对，不能作答`,
	input: id,
	suggestion: "拆分为几部规定，或者删减条件，使同一处的各项条件少涉及彼此无关的事实",
});

/** A measure for the provisions of one law. */
export const measuring = (): Measure => {
	let left = mostStepsTogether;
	let isTold = false;
	return (stack, sized) => {
		const most = Math.min(left, mostSteps);
		const fit = left > 0 ? fitting(stack, sized.making, most) : null;
		left -= fit ? fit.lost + fit.builder.diagrams.steps() : 0;
		if (fit && !fit.builder.diagrams.exceeded()) return { fit, issues: [] };
		if (fit && most === mostSteps) return { fit: null, issues: [tooLarge(sized)] };
		const issues = isTold ? [] : [spent(sized)];
		isTold = true;
		left = 0;
		return { fit: null, issues };
	};
};

/** A question as a provision that is answered by a diagram. */
export const sizedQuestion = (stack: Stack, path: Issue["path"], what: string, id: string): Sized => ({
	code: "question-too-large",
	path,
	what,
	id,
	making: makingQuestion(stack, id),
});

/** Duties and steps whose diagrams pass a bound. In a stack they are told by the place of their text. */
export const provisionSizeIssues = (stack: Stack, measure: Measure): readonly Issue[] =>
	layersOf(stack.law).flatMap((layer, at) => {
		const { duties, procedures } = layer.regulation;
		const place = "layers" in stack.law ? ["layers", at] : [];
		const ofDuties = duties.map((duty, index) => ({
			path: [...place, "duties", index],
			what: "义务",
			id: duty.id,
			making: makingDuty(stack, layer, duty),
		}));
		const ofSteps = procedures.flatMap(({ steps }, procedure) =>
			steps.map((step, index) => ({
				path: [...place, "procedures", procedure, "steps", index],
				what: "环节",
				id: step.id,
				making: makingStep(stack, layer, step),
			})),
		);
		return [...ofDuties, ...ofSteps].flatMap((each) => measure(stack, { code: "provision-too-large", ...each }).issues);
	});
