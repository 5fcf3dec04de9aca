import type { JsonSchema } from "../contract/json-schema";
import type { OpenApi } from "../contract/open-api";

/** What the page of the interface may load: the style beside it. */
export const apiPagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

export const apiPageStyle = `body { font: 1rem/1.7 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ccc; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } a { color: #9cf; } th, td { border-color: #444; } }
`;

const escaped = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** One operation of the description, as a row has it. */
interface Row {
	readonly tag: string;
	readonly cells: readonly [method: string, path: string, summary: string, body: string, answer: string];
}

/** What is read of an operation: the description was made here. */
interface Operation {
	readonly summary: string;
	readonly tags: readonly [string];
	readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: JsonSchema } } };
	readonly responses: { readonly 200: { readonly content: { readonly "application/json": { readonly schema: JsonSchema } } } };
}

const bodyText = ({ requestBody }: Operation): string => {
	if (requestBody === undefined) return "";
	const { properties = {}, required = [] } = requestBody.content["application/json"].schema;
	const names = Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`));
	return `{ ${names.join(", ")} }`;
};

const rowsOf = ({ paths }: OpenApi): readonly Row[] =>
	Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]): Row => {
			const stated = operation as Operation;
			const answer = String(stated.responses[200].content["application/json"].schema["$ref"]).replace(/^.*\//, "");
			return { tag: stated.tags[0], cells: [method.toUpperCase(), path, stated.summary, bodyText(stated), answer] };
		}),
	);

const rowText = ({ cells: [method, path, summary, body, answer] }: Row): string =>
	`<tr><td><code>${method} ${escaped(path)}</code><td>${escaped(summary)}<td><code>${escaped(body)}</code><td><code>${escaped(answer)}</code>`;

const section = (tag: string, rows: readonly Row[]): string => `<h2>${escaped(tag)}</h2>
<table>
<thead><tr><th scope="col">地址<th scope="col">内容<th scope="col">请求正文<th scope="col">答复（200）</thead>
<tbody>
${rows.map(rowText).join("\n")}
</tbody>
</table>`;

/** The description of a service as a page without a script; its links hold wherever the service is mounted. */
export const apiPage = (api: OpenApi, hasWhatIf: boolean): string => {
	const rows = rowsOf(api);
	const tags = [...new Set(rows.map(({ tag }) => tag))];
	return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(api.info.title)}：接口</title>
<link rel="stylesheet" href="api.css">
</head>
<body>
<main>
<h1>${escaped(api.info.title)}：接口</h1>
<p>${escaped(api.info.description)}。<a href="openapi.json">OpenAPI 文档</a>载有每一项的 Schema${
		hasWhatIf ? '；也可以<a href="./">在网页上填写</a>' : ""
	}。</p>
<p>请求正文为 UTF-8 的 JSON；带 ? 的可以不写。输入有误的，答 422，逐项列明；请求读不出的，答 400、413 或者 415；没有这一地址的，答 404。</p>
${tags
	.map((tag) =>
		section(
			tag,
			rows.filter((row) => row.tag === tag),
		),
	)
	.join("\n")}
</main>
</body>
</html>
`;
};
