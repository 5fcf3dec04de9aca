import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { withTexts } from "../../model/printable-data";
import { printable } from "../../model/visible-text";
import type { Document } from "../node";
import { plainText } from "../plain-text";
import { requireDocument } from "../required";
import { script, scriptHash, style, styleHash } from "./assets";
import { Blocks, SectionBlock } from "./blocks";
import { Contents } from "./contents";
import { Words } from "./words";

/** Nothing is loaded, run or sent but the one style and the one script of the page. */
const policy = [
	"default-src 'none'",
	`style-src '${styleHash}'`,
	`script-src '${scriptHash}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/** The title, the version, the day and the 核对码, at the head of every printed page. */
const runningHead = ({ title, imprint }: Document): string =>
	[title, ...imprint.map(({ name, value }) => `${name} ${plainText(value)}`)].join("　");

const Page = ({ document }: { readonly document: Document }): VNode => (
	<html lang="zh-CN">
		<head>
			<meta charset="utf-8" />
			<meta http-equiv="Content-Security-Policy" content={policy} />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			{document.letter ? null : <meta name="running-head" content={runningHead(document)} />}
			<title>{document.title}</title>
			{/* Written by the build of the library: nothing of a document is in it. */}
			<style dangerouslySetInnerHTML={{ __html: style }} />
		</head>
		<body data-view="all" class={document.letter ? "letter" : undefined}>
			{document.letter ? null : (
				<>
					<a class="skip" href="#main">
						转到正文
					</a>
					<Contents document={document} />
				</>
			)}
			<main id="main">
				<Blocks blocks={document.letter?.above ?? []} depth={2} />
				<header>
					<h1>{document.title}</h1>
					{document.subtitle === undefined ? null : <p class="subtitle">{document.subtitle}</p>}
					{document.imprint.length === 0 ? null : (
						<p class="imprint">
							{document.imprint.map(({ name, value }) => (
								<span key={name}>
									{name} <Words text={value} />
								</span>
							))}
						</p>
					)}
				</header>
				<Blocks blocks={document.letter?.before ?? []} depth={2} />
				{document.sections.map((section) => (
					<SectionBlock key={section.id} section={section} depth={2} />
				))}
				<Blocks blocks={document.letter?.after ?? []} depth={2} />
			</main>
			<script dangerouslySetInnerHTML={{ __html: script }} />
		</body>
	</html>
);

/**
 * A document as one HTML file: no request, no other file, a strict content security policy whose hashes are the same for every
 * document. It can be searched, shown in part, and printed on A4.
 *
 * @example
 * ```ts
 * import { toHtml } from "gongshu/book";
 *
 * const blocks = [{ kind: "paragraph", text: "不予开放。" }] as const;
 * const sections = [{ kind: "section", id: "一", title: "结论", blocks }] as const;
 * toHtml({ title: "意见", imprint: [], sections }).slice(0, 35); // "<!DOCTYPE html><html lang=\"zh-CN\">"
 * ```
 */
export const toHtml = (document: Document): string => {
	requireDocument(document, "toHtml");
	return `<!DOCTYPE html>${renderToString(<Page document={withTexts(document, printable)} />)}\n`;
};
