import { LogicEngine } from "json-logic-engine";

const logic = (condition) => {
	if ("all" in condition) return { and: condition.all.map(logic) };
	if ("any" in condition) return { or: condition.any.map(logic) };
	const { fact, operator, value } = condition;
	if (operator === "in") return { in: [{ var: fact }, value] };
	return { [operator === "equal" ? "===" : "!=="]: [{ var: fact }, value] };
};

/** json-logic-engine: the conditions of a question as one list, compiled to a function. */
export const peer = (rules) => {
	const holding = new LogicEngine().build(rules.map(({ conditions }) => logic(conditions)));
	return (values) => {
		const holds = holding(values);
		return rules.filter((_, at) => holds[at]).map(({ id }) => id);
	};
};
