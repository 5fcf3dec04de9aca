import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import type { Law } from "../model/law/law";
import { hiddenCharacter, isBlank } from "../model/visible-text";
import { parseFacts } from "../parse";
import { display } from "../parse/display";

/** One data resource of a catalogue, with what is known of it. */
export interface Resource {
	readonly name: string;
	readonly facts: object;
}

/** Whether an input is a catalogue: an object with a list under 资源. */
export const isCatalogue = (input: unknown): input is { readonly 资源: readonly unknown[] } =>
	typeof input === "object" && input !== null && "资源" in input && Array.isArray(input.资源);

const property = (entry: unknown, name: string): unknown =>
	typeof entry === "object" && entry !== null ? Object.getOwnPropertyDescriptor(entry, name)?.value : undefined;

const nameIssues = (name: unknown, index: number): readonly Issue[] => {
	const path = ["资源", index, "名称"];
	if (typeof name !== "string" || isBlank(name))
		return [{ code: "nameless", path, message: `第 ${index + 1} 项资源没有名称`, suggestion: "请填写“名称”" }];
	const hidden = hiddenCharacter(name);
	if (hidden === undefined) return [];
	const input = display(name);
	const message = `第 ${index + 1} 项资源的名称含有看不见的字符 ${hidden}：\`${input}\``;
	return [{ code: "wrong-value", path, message, input, suggestion: "删去该字符" }];
};

const readResource = (law: Law, entry: unknown, index: number): Either<readonly Issue[], Resource> => {
	const name = property(entry, "名称");
	const facts = parseFacts(law, property(entry, "事实"));
	const nameless = nameIssues(name, index);
	const issues = isLeft(facts) ? facts.left.map((issue) => ({ ...issue, path: ["资源", index, "事实", ...issue.path] })) : [];
	if (isLeft(facts) || nameless.length > 0) return left([...nameless, ...issues]);
	return right({ name: String(name), facts: facts.right });
};

/** How many issues of a catalogue are told; one more issue says how many there are besides. */
const mostIssues = 1000;

/** Reads every resource of a catalogue, or reports what is wrong in any of them. */
export const readResources = (law: Law, entries: readonly unknown[]): Either<readonly Issue[], readonly Resource[]> => {
	const resources: Resource[] = [];
	const issues: Issue[] = [];
	let more = 0;
	for (const [index, entry] of entries.entries()) {
		const resource = readResource(law, entry, index);
		if (!isLeft(resource)) {
			resources.push(resource.right);
			continue;
		}
		const told = resource.left.slice(0, mostIssues - issues.length);
		issues.push(...told);
		more += resource.left.length - told.length;
	}
	if (more > 0) issues.push({ code: "too-many", path: ["资源"], message: `另有 ${more} 处问题没有列出，请改正以上各处再试` });
	return issues.length > 0 ? left(issues) : right(resources);
};
