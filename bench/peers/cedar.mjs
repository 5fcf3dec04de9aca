import { createRequire } from "node:module";

// The build for Node is CommonJS.
const { preparsePolicySet, statefulIsAuthorized } = createRequire(import.meta.url)("@cedar-policy/cedar-wasm/nodejs");

const condition = (node) => {
	if ("all" in node) return `(${node.all.map(condition).join(" && ")})`;
	if ("any" in node) return `(${node.any.map(condition).join(" || ")})`;
	const { fact, operator, value } = node;
	if (operator === "in") return `[${value.map((one) => JSON.stringify(one)).join(", ")}].contains(context.${fact})`;
	return `context.${fact} ${operator === "equal" ? "==" : "!="} ${JSON.stringify(value)}`;
};

const entity = (type) => ({ type, id: "it" });

/** cedar: each rule as a policy; those that decide are those that hold. */
export const peer = (rules, question) => {
	const ids = new Map(rules.map(({ id }, at) => [`r${at}`, id]));
	const staticPolicies = Object.fromEntries(
		rules.map(({ conditions }, at) => [`r${at}`, `permit(principal, action, resource) when { ${condition(conditions)} };`]),
	);
	const parsed = preparsePolicySet(question, { staticPolicies });
	if (parsed.type !== "success") throw new Error(JSON.stringify(parsed));
	const call = {
		principal: entity("Body"),
		action: entity("Action"),
		resource: entity("Data"),
		preparsedPolicySetId: question,
		entities: [],
	};
	return (values) => {
		const answer = statefulIsAuthorized({ ...call, context: values });
		if (answer.type !== "success" || answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer));
		return answer.response.diagnostics.reason.map((id) => ids.get(id));
	};
};
