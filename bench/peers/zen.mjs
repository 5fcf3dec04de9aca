import { ZenEngine } from "@gorules/zen-engine";

const literal = (value) => (typeof value === "string" ? `'${value}'` : String(value));

const expression = (condition) => {
	if ("all" in condition) return `(${condition.all.map(expression).join(" and ")})`;
	if ("any" in condition) return `(${condition.any.map(expression).join(" or ")})`;
	const { fact, operator, value } = condition;
	if (operator === "in") return `${fact} in [${value.map(literal).join(", ")}]`;
	return `${fact} ${operator === "equal" ? "==" : "!="} ${literal(value)}`;
};

const engine = new ZenEngine();

/** zen-engine: the rules of a question as the expressions of one node. */
export const peer = (rules) => {
	const decision = engine.createDecision({
		nodes: [
			{ id: "in", type: "inputNode", name: "in" },
			{
				id: "rules",
				type: "expressionNode",
				name: "rules",
				content: {
					expressions: rules.map(({ conditions }, at) => ({ id: `e${at}`, key: `r${at}`, value: expression(conditions) })),
				},
			},
			{ id: "out", type: "outputNode", name: "out" },
		],
		edges: [
			{ id: "a", sourceId: "in", targetId: "rules", type: "edge" },
			{ id: "b", sourceId: "rules", targetId: "out", type: "edge" },
		],
	});
	return async (values) => {
		const { result } = await decision.evaluate(values);
		return rules.filter((_, at) => result[`r${at}`] === true).map(({ id }) => id);
	};
};
