import { render } from "preact";
import { assess } from "../../engine/assess";
import { follow } from "../../engine/follow/follow";
import type { Assessment } from "../../model/answer/assessment";
import type { Progress } from "../../model/answer/progress";
import type { Day } from "../../model/day";
import { type Law, titleOf } from "../../model/law/law";
import { lawsIn, type PageData } from "../law-data";
import { App } from "../views/app";
import { proceduresFor } from "../views/ledger";
import { Sheet, type Shown } from "../views/sheet";
import type { Desk } from "../views/top-bar";
import { answersFor, type PageAnswers } from "./answers";
import { openedCase } from "./open-case";
import { savedCase } from "./save-case";
import { blankState, type State } from "./state";

/** How long nothing must have been done before everything else is worked out. */
const pause = 150;

/** Today in Asia/Shanghai, which has no summer time. */
const today = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10) as Day;

const data = JSON.parse(document.getElementById("laws")?.textContent ?? "") as PageData;
const laws = lawsIn(data);
const [page, sheet] = ["page", "sheet"].map((id) => document.getElementById(id) as HTMLElement) as [HTMLElement, HTMLElement];

/** What takes longer than an answer: everything that the law says of the case, and where its procedure stands. */
interface Further {
	readonly assessment: Assessment | null;
	readonly progress: Progress | null;
}

let state = blankState(0, data.on ?? today);
let answers: PageAnswers | null = null;
let answered: State | null = null;
let further: Further = { assessment: null, progress: null };
let timer: ReturnType<typeof setTimeout> | undefined;

const lawNow = (): Law => laws[state.law] as Law;

const isAsBefore = (before: State | null): boolean =>
	before !== null && (["law", "on", "entries", "questions", "picked"] as const).every((part) => before[part] === state[part]);

const answersNow = (): PageAnswers => {
	if (answers === null || !isAsBefore(answered)) answers = answersFor(lawNow(), state);
	answered = state;
	return answers;
};

const progressIn = (procedure: string): Progress =>
	follow(answersNow().at, procedure, state.events[procedure] ?? [], { today: state.on });

const furtherNow = (): Further => {
	const procedures = proceduresFor(lawNow());
	const chosen = procedures.find(({ id }) => id === state.procedure) ?? procedures[0];
	return { assessment: assess(answersNow().at), progress: chosen ? progressIn(chosen.id) : null };
};

const shown = (): Shown => ({ law: lawNow(), state, answers: answersNow(), ...further });

const draw = (): void => {
	document.title = `假如：${titleOf(lawNow())}`;
	render(<App {...shown()} laws={laws} today={today} act={act} desk={desk} />, page);
};

const drawFurther = (): void => {
	further = furtherNow();
	draw();
};

/** Whether what is shown beside the answers is no longer of this case. */
const needsFurther = (before: State): boolean =>
	(["law", "on", "entries", "procedure", "events"] as const).some((part) => before[part] !== state[part]);

const act = (change: (state: State) => State): void => {
	const before = state;
	state = change(before);
	if (state === before) return;
	if (state.law !== before.law) further = { assessment: null, progress: null };
	if (state.events !== before.events || state.procedure !== before.procedure) further = furtherNow();
	draw();
	if (!needsFurther(before)) return;
	clearTimeout(timer);
	timer = setTimeout(drawFurther, pause);
};

const drawSheet = (): void => {
	further = furtherNow();
	render(<Sheet {...shown()} />, sheet);
};

const desk: Desk = {
	save: () => {
		const begun = proceduresFor(lawNow()).filter(({ id }) => (state.events[id] ?? []).length > 0);
		const text = savedCase(
			lawNow(),
			state,
			answersNow(),
			begun.map(({ id }) => progressIn(id)),
		);
		const link = document.createElement("a");
		link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
		link.download = `${state.title.trim() === "" ? "假如" : state.title.trim().replace(/[\\/:*?"<>|]/g, "_")}.json`;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
		act((now) => ({ ...now, isSaved: true }));
	},
	open: (file) => {
		void file.text().then((text) => act((now) => openedCase(laws, now, text, file.name)));
	},
	print: () => window.print(),
	clear: () => {
		if (state.isSaved || confirm("清空以后不能恢复。填写的内容还没有存为文件，仍要清空吗？"))
			act((now) => blankState(now.law, data.on ?? today));
	},
};

addEventListener("beforeprint", drawSheet);
matchMedia("print").addEventListener("change", ({ matches }) => {
	if (matches) drawSheet();
});
addEventListener("beforeunload", (event) => {
	if (!state.isSaved) event.preventDefault();
});
page.textContent = "";
draw();
// What is drawn first is the answers; the rest follows once the browser has shown them.
setTimeout(drawFurther);
