import Publicodes from "publicodes";

const literal = (value) => (typeof value === "string" ? `'${value}'` : value ? "oui" : "non");

const conditionOf = (node) => {
	if ("all" in node) return { "toutes ces conditions": node.all.map(conditionOf) };
	if ("any" in node) return { "une de ces conditions": node.any.map(conditionOf) };
	const { fact, operator, value } = node;
	if (operator === "in") return { "une de ces conditions": value.map((one) => `${fact} = ${literal(one)}`) };
	return `${fact} ${operator === "equal" ? "=" : "!="} ${literal(value)}`;
};

const factsIn = (node) => ("fact" in node ? [node] : Object.values(node).flat().flatMap(factsIn));

/** publicodes: each rule as a rule, each fact as a question of the situation. */
export const peer = (rules) => {
	const facts = new Map(rules.flatMap(({ conditions }) => factsIn(conditions)).map(({ fact, value }) => [fact, value]));
	const engine = new Publicodes({
		...Object.fromEntries([...facts].map(([fact, value]) => [fact, { "par défaut": literal([value].flat()[0]) }])),
		...Object.fromEntries(rules.map(({ conditions }, at) => [`r${at}`, conditionOf(conditions)])),
	});
	return (values) => {
		engine.setSituation(Object.fromEntries([...facts.keys()].map((fact) => [fact, literal(values[fact])])));
		return rules.filter((_, at) => engine.evaluate(`r${at}`).nodeValue === true).map(({ id }) => id);
	};
};
