import { notices } from "../calendar/china-notices";
import { statutes } from "../calendar/china-statutes";
import { festivalTable } from "../calendar/festival-table";
import type { Day } from "../model/day";
import { requireGiven } from "../model/given";
import { type Law, titleOf } from "../model/law/law";
import { printable } from "../model/visible-text";
import { pageLicences, pageScript, pageScriptHash, pageStyle, pageStyleHash } from "./assets";
import { pageData } from "./law-data";

/** Nothing is loaded or sent, and nothing run but the one script; what is filled in can only be saved by the reader. */
export const whatIfPagePolicy = [
	"default-src 'none'",
	`style-src '${pageStyleHash}'`,
	`script-src '${pageScriptHash}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

const escaped = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Data in a page: nothing in it can end the element it stands in. */
const dataText = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/**
 * The what-if page of some laws as one HTML file: facts are filled in, the answers follow at once with the words of the law. It
 * makes no request and can be opened from a disk. The script, and the hash by which its policy lets it in, are the same for all
 * laws; the laws lie beside it as data.
 *
 * @param laws at least one; the page opens with the first, and can compare it with the others
 * @param on the day for which the page opens; `null`: the day on which it is opened
 */
export const whatIfPage = (laws: readonly Law[], on: Day | null): string => {
	requireGiven(Array.isArray(laws), "whatIfPage 的第一个参数", "规定的列表", laws);
	const [first] = laws;
	if (!first) throw new TypeError("没有写明规定：第一个参数应当列有至少一部规定");
	return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${whatIfPagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>假如：${escaped(printable(titleOf(first)))}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#main">转到正文</a>
<div id="page"><p>正在打开。一直没有变化的，请换用 Chromium 92、Firefox 91 或者更新的浏览器，并允许本页运行脚本。</p></div>
<footer>本页不联网，填写的内容不离开这台电脑，也不留存，须存为文件。答案依据所载的规定推算，是否成立由有权机关认定。</footer>
<div id="sheet"></div>
<script type="application/json" id="laws">${dataText(pageData(laws, on))}</script>
<script type="application/json" id="calendar">${dataText({ notices, statutes, festivalTable })}</script>
<script type="text/plain" id="licences">${escaped(pageLicences)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
};
