import type { CommandWords } from "./words";

/** What each command is for, in English. */
export const englishCommands: CommandWords = {
	decide: {
		about: "Answer one question, with the reasons",
		example: `decide -q opening --facts '{"publicData":true}'`,
	},
	assess: {
		about: "Assess a case in full; also takes a whole catalogue",
		example: "assess --facts catalogue.json --show 6",
	},
	"catalogue profile": {
		about: "Draft a column profile from the headers of a catalogue, and say which columns and codes are in doubt",
		example: "catalogue profile catalogue.xlsx --out profile.json",
	},
	"catalogue audit": {
		about: "Audit a catalogue row by row (workbook, CSV, NDJSON, JSON): the lawful class, and whether the declared one agrees",
		example: "catalogue audit catalogue.xlsx --profile profile.json --out audited.xlsx",
	},
	remedy: {
		about: "What a remedy would change",
		example: `remedy -q opening --remedy desensitize --changed '{"personalInfo":"none"}'`,
	},
	why: {
		about: "Which facts alone force the answer",
		example: "why -q opening --facts facts.json",
	},
	"why-not": {
		about: "Why not this level: which rules prevent it",
		example: "why-not -q opening --level unconditional",
	},
	changes: {
		about: "Which changes of facts would lead to a level, and which of them are lawful",
		example: "changes -q opening --goal unconditional",
	},
	ask: {
		about: "What to ask next, and on what grounds",
		example: "ask -q opening",
	},
	compare: {
		about: "One case under two laws, or on two days, side by side",
		example: "compare --law weifang --with chongqing --facts facts.json",
	},
	diff: {
		about: "How two laws, or one law on two days, differ over all states",
		example: "diff --on 2025-07-31 --with-on 2025-08-01",
	},
	deadline: {
		about: "The day a period ends, explained day by day",
		example: "deadline --from 2026-02-13 --working-days 10",
	},
	follow: {
		about: "Which step a case has reached, what is due when, and who acts next; --on is today",
		example: "follow --procedure sharingRequest --events events.json",
	},
	"calendar show": {
		about: "The holiday notices held; for a year without one, the statutory festivals",
		example: "calendar show --year 2026",
	},
	"calendar check": {
		about: "Whether the text of a notice, or its JSON, has errors",
		example: "calendar check --year 2027 --notice notice.txt",
	},
	"calendar add": {
		about: "Check a notice and add it to a calendar of one's own",
		example: "calendar add --year 2027 --notice notice.txt --calendar calendar.json",
	},
	facts: {
		about: "The facts that can be given; with a question, only those it asks for",
		example: "facts -q opening --schema",
	},
	book: {
		about: "Rule book: the articles beside their rules, with readings, facts and silences, each item to be signed",
		example: "book --law weifang-2021 --format html --out book.html",
	},
	"letter template": {
		about: "A built-in letter template (JSON), to be adapted",
		example: "letter template --kind classification",
	},
	letter: {
		about: "Official letter: written from answers and progress, with blanks where a person must fill in",
		example: "letter --kind classification --facts facts.json --format docx --out letter.docx",
	},
	rules: {
		about: "Rule book in Markdown: the same as book --format md",
		example: "rules --law weifang-2021",
	},
	"export table": {
		about: "A law as a portable table (JSON), from which other languages and databases answer; -q may be repeated",
		example: "export table --law weifang -q sharing --out sharing.json",
	},
	"export vectors": {
		about: "Test vectors of that table: a case with its answer a line, by which an interpreter of it proves itself",
		example: "export vectors --law weifang -q sharing --on 2026-11-21",
	},
	page: {
		about: "A web page that takes facts and answers, in one file and offline; --law may be repeated",
		example: "page --law weifang --law chongqing --out what-if.html",
	},
	serve: {
		about: "HTTP service: the same questions and answers, with API documents and a page; stores nothing. --law may be repeated",
		example: "serve --port 8080 --law weifang --law chongqing",
	},
	mcp: {
		about: "Tools for AI assistants (MCP over standard input and output): the same questions, read-only. --law may be repeated",
		example: "mcp --law weifang",
	},
	matters: {
		about: "Where each matter is provided for, and which are not; with one matter, the words themselves",
		example: "matters --law tengzhou --matter refusal-reasons",
	},
	check: {
		about: "Whether the rules are well made; with --source, whether they quote their text word for word",
		example: "check --law regulation.json --source source.txt",
	},
	sign: {
		about: "What waits for a signature; records one by the check code on paper",
		example: "sign --law weifang-2021 --signatures signatures.yaml",
	},
	prove: {
		about: "Prove every theorem over all states; a failure comes with a counterexample",
		example: "prove --law pipl-2021",
	},
	replay: {
		about: "Ask recorded answers again under the present rules: same, other words, or another answer",
		example: "replay records.ndjson",
	},
	repl: {
		about: "Give facts line by line and see the answer at once; also reads from a pipe",
		example: "repl -q opening",
	},
	"new regulation": {
		about: "Start a regulation: a working sample to replace part by part",
		example: "new regulation mou-shi-2026 --title 某市公共数据管理办法",
	},
	completion: {
		about: "Print a completion script (bash, zsh, fish): TAB completes commands, options, laws, questions and more",
		example: "completion bash",
	},
};
