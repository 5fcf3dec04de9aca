import type { VNode } from "preact";
import type { Document, Index } from "../node";
import { plainText } from "../plain-text";

const stateWords = { whole: "已编制", part: "部分编制", none: "未编为规则" } as const;

const Entries = ({ entries }: Pick<Index, "entries">): VNode => (
	<ul>
		{entries.map(({ label, to, state }, at) => (
			<li key={at} class={to === undefined ? "group" : undefined}>
				{to === undefined ? (
					label
				) : (
					<a href={`#${to}`}>
						{state === undefined ? null : <span class={`dot ${state}`} role="img" aria-label={stateWords[state]} />}
						<span>{label}</span>
					</a>
				)}
			</li>
		))}
	</ul>
);

const headings = ({ sections }: Document): Index => ({
	label: "目录",
	entries: sections.map(({ id, title }) => ({ label: plainText(title), to: id })),
});

const views = [
	{ view: "all", label: "全部" },
	{ view: "sign", label: "待签署" },
	{ view: "source", label: "只看条文" },
] as const;

/** What stands beside a document: the search, the views, and the lists of places. */
export const Contents = ({ document }: { readonly document: Document }): VNode => {
	const indexes = document.indexes ?? [headings(document)];
	return (
		<nav aria-label="查找与目录">
			<div class="search" role="search">
				<input type="search" aria-label="查找字句" placeholder="查找字句，空格分隔" autocomplete="off" />
				<p role="status" />
			</div>
			<fieldset class="buttons" data-choice="view">
				<legend>视图</legend>
				{views.map(({ view, label }) => (
					<button key={view} type="button" value={view} aria-pressed={view === "all"}>
						{label}
					</button>
				))}
			</fieldset>
			<button type="button" class="menu" aria-expanded="false" aria-controls="indexes">
				目录
			</button>
			<div id="indexes">
				{indexes.length > 1 ? (
					<fieldset class="buttons" data-choice="index">
						<legend>目录</legend>
						{indexes.map(({ label }, at) => (
							<button key={label} type="button" value={String(at)} aria-pressed={at === 0}>
								{label}
							</button>
						))}
					</fieldset>
				) : null}
				{indexes.map(({ label, entries }, at) => (
					<div key={label} class="index" hidden={at > 0}>
						<Entries entries={entries} />
					</div>
				))}
			</div>
		</nav>
	);
};
