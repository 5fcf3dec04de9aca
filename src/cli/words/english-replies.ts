import { countOf, eitherOf } from "./english-text";
import type { InterfaceWords } from "./words";

/** What commands say beside their results, in English. */
export const englishReplies: InterfaceWords["messages"]["replies"] = {
	problems: (count, inLaw) => `${countOf(count, "problem")} in the ${inLaw ? "rules" : "input"}, nothing was decided:`,
	wrote: (path) => `Wrote ${path}`,
	wrotePage: (path, address) => `Wrote ${path}, open it in a browser: ${address}`,
	cannotReplace: (path) => `Cannot write ${path}; what was there is unchanged.`,
	isBusy: (path, lock) =>
		`${path} is being changed by another run; nothing was written. If no other program uses it, delete ${lock} and try again.`,
	wordNeedsFile: (example) =>
		`docx is a Word file and cannot be printed to a terminal or to standard output; name a file with --out, such as --out ${example}.docx`,
	book: "book",
	rowRange: (most, wrote) => `--show must be a number from 1 to ${most}, not ${wrote}`,
	forCatalogueOnly: (option) => `${option} is for catalogues only: --facts must have 资源`,
	rowHeading: (row, name) => `No. ${row}: ${name}`,
	forRowsOnly:
		"--jobs, --resume and --out-encoding are for .csv and .ndjson; workbooks are read and written whole, without them",
	noThreads: (wrote, most) =>
		`--jobs cannot be ${wrote}: write a whole number from 1 to ${most}, or auto (as many as there are processors)`,
	needsOut: (option) => `${option} goes with --out`,
	otherRowNumbers: "NDJSON and JSON number their rows otherwise than workbooks: write --out as .csv or .ndjson",
	noSuchEnding: (path) => `Cannot write a file such as ${path}: --out can be .xlsx, .csv or .ndjson`,
	noSuchEncoding: (wrote, encodings) => `Cannot write the encoding ${wrote}: --out-encoding can be ${eitherOf(encodings)}`,
	alwaysUtf8: "NDJSON is always UTF-8: --out-encoding gb18030 is for .csv only",
	cannotResume: (path, differing, files) => {
		const why =
			differing.length > 0
				? `not as in the earlier run: ${differing.join(", ")}`
				: "the files beside it are not those that the earlier run left";
		return `Cannot go on writing ${path}: ${why}. To start anew, delete ${files.join(", ")} and try again, or leave out --resume. What was there is unchanged`;
	},
	resumedFrom: {
		版本: "the version of gongshu",
		目录文件: "the catalogue file",
		规定: "the law",
		列配置: "the column profile",
		成批认定: "the findings",
		日期: "the day",
		编码和格式: "encoding and format",
	},
	cannotWrite: (path) =>
		`Cannot write ${path}; what was there is unchanged. Check that the folder exists and the disk is not full`,
	duration: (seconds) => {
		const minutes = Math.floor(seconds / 60);
		if (minutes === 0) return `${seconds} s`;
		return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
	},
	progress: (rows, rate) => `${countOf(rows, "row")} audited, ${rate} a second`,
	remaining: (percent, duration) => `, ${percent}% read, about ${duration} left`,
	toFillIn: (places) => `Fill in or check these places:\n${places.join("\n")}`,
	oneLengthOnly: (options) => `Only one of ${options.join(", ")} can be written, such as --working-days 10.`,
	noCountedTerm: "Nothing is due by a counted day at present; no calendar was made.",
	needsEvents: (letter) => `${letter} needs the events so far, such as --events events.json`,
	nothingToState: (letter) => `Not issued: this law has none of the questions of ${letter}; name a question with -q`,
	notIssued: (why) => `Not issued:\n${why}`,
	beforeSending: (remarks) => `To be checked before it is sent:\n${remarks.map((remark) => `· ${remark}。`).join("\n")}`,
	casesOfSignatures:
		"--cases goes with --signatures, for what was signed of the cases; check does not try the cases themselves",
	sourceOfOneText: "--source is compared with one text, such as --law weifang-2021; the laws of a place are several",
	sound: (quotes, signatures) =>
		[
			"Nothing is wrong with the rules.",
			...(quotes ? ["The quotes are those of the text, word for word."] : []),
			...(signatures ? ["What was signed are the present words."] : []),
		].join(" "),
	lawProblems: (count) => `${countOf(count, "problem")} in the rules.`,
	quotesLater: " Correct them, then compare the quotes with the text.",
	signatureProblems: (count) => `${countOf(count, "problem")} in the signatures.`,
	needsCalendarFile: "To add a notice, --calendar must be the name of a file, such as --calendar calendar.json",
	noticeKnown: "No errors found. The calendar has this notice already.",
	noticeSound: (notice) => `No errors found. Please compare it once more with the original:\n\n${notice}`,
	noticeStored: (path, notice) => `Stored in ${path}:\n\n${notice}\n\nTo use it, add --calendar ${path}.`,
	folderTaken: (folder) => `${folder} exists already; nothing was written. Take another id, or another folder with --dir.`,
	cannotCreate: (folder) =>
		`Cannot write ${folder}; no file was left behind. Check that the folder exists and can be written to.`,
	created: (title, paths, checking) =>
		[
			`Created 《${title}》:`,
			...paths.map((path) => `· ${path}`),
			"",
			"Read README.md first. It can be checked right away:",
			`  ${checking}`,
		].join("\n"),
	standardInputTaken: "Standard input has the lines of the session; give --facts another file or '{…}'",
	answeringAt: (url) => `gongshu answers at ${url} : the page at ${url} , the API at ${url}api . Press Ctrl+C to stop.`,
	stopped: "Stopped.",
	cannotListen: (host, port, why) =>
		`Cannot answer at port ${port} of ${host}${why === null ? "" : ` (${why})`}: it may be taken, or not permitted.`,
	oneToSign: (options) => `One item is signed at a time: ${options.join(", ")} cannot be written together.`,
	neededToSign: (which, needed) =>
		`To sign, write ${[...(which.length === 0 ? [] : [eitherOf(which)]), ...needed].join(", and ")}.`,
	notSigned: (why) => `Not recorded:\n${why}`,
	signed: (path, title, count, renewed) =>
		`Stored in ${path}: ${title === null ? countOf(count, "case") : `“${title}”`}${renewed > 0 ? `, in place of ${countOf(renewed, "earlier one")}` : ""}.`,
	noSource: "No text of the law was given (--source): articles are not listed.",
	noCases: "No written cases were given (--cases): cases are not listed.",
};
