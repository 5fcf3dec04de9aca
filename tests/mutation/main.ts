import { check } from "../../src/check";
import { freeze } from "../../src/model/freeze";
import type { Jurisdiction } from "../../src/model/law/jurisdiction";
import type { Regulation } from "../../src/model/law/regulation";
import { type Book, books, jurisdictionBooks, textsOf } from "../cases/books";
import { casesOf } from "../cases/case-file";
import { usualProcedure } from "../cases/columns/next-steps";
import { differences } from "../cases/differences";
import type { WrittenCase } from "../cases/schema";
import { behaveAlike } from "./behaviour";
import { type Mutant, mutantsOf, placeMutantsOf, type Touched } from "./mutants";

// `npm run mutate`: changes the law in one place, over and over, and sees whether a case or a proof notices. With ids of regulations or
// places after it, only those.
const chosen = process.argv.slice(2);
const isChosen = ({ id }: { readonly id: string }): boolean => chosen.length === 0 || chosen.includes(id);
// The cases of a place come last: what a regulation's own cases notice is not asked again under every place that holds it.
const written = [...books, ...jurisdictionBooks].map((book) => ({ book, cases: casesOf(book) }));

/** A book with one of its texts changed. */
const changed = (book: Book, original: Regulation, regulation: Regulation): Book => {
	if (book.law === original) return { ...book, regulation, law: regulation };
	if (!("layers" in book.law)) return book;
	const layers = book.law.layers.map((layer) => (layer.regulation === original ? { ...layer, regulation } : layer));
	return { ...book, law: { ...book.law, layers } };
};

/** Whether a case speaks of what a mutant touches; a case of a question also where the question reads another. */
const concerns = (touched: Touched, original: Regulation, book: Book, each: WrittenCase): boolean => {
	if (touched.kind === "question") {
		const read = original.questions.filter(
			({ id, rules }) => id === touched.id || JSON.stringify(rules).includes(`"${touched.id}"`),
		);
		return read.some(({ label }) => label === each.问题);
	}
	if (touched.kind === "duty") return Object.hasOwn({ ...each.义务, ...each.义务表 }, touched.label);
	if (touched.kind === "procedure")
		return [each.流转?.程序, each.进程?.程序, each.下一步 && (each.下一步.程序 ?? usualProcedure)].includes(touched.label);
	if (touched.kind === "remedy") return each.措施?.名称 === touched.label;
	return textsOf(book.law).length > 0;
};

const fails = (book: Book, each: WrittenCase): boolean => {
	try {
		return differences(book.law, each).length > 0;
	} catch {
		// A case that can no longer be asked, as when its duty is gone, notices too.
		return true;
	}
};

const byWritten = (original: Regulation, { regulation, touched }: Mutant): boolean =>
	written.some(({ book, cases }) => {
		if (!textsOf(book.law).includes(original)) return false;
		const other = changed(book, original, regulation);
		return cases.some((each) => concerns(touched, original, book, each) && fails(other, each));
	});

const print = (line: string): void => {
	process.stdout.write(`${line}\n`);
};

const originals = books.map(({ regulation }) => regulation).filter(isChosen);
const places = [...new Set([...books, ...jurisdictionBooks].flatMap(({ law }) => ("layers" in law ? [law] : [])))].filter(
	isChosen,
);
const tally = { killed: 0, equivalent: 0, survived: 0 };

const told = (title: string, all: number, equivalent: number, killed: number, survivors: readonly string[]): void => {
	const score = (100 * killed) / Math.max(1, all - equivalent);
	print(`${title}：变异 ${all}，等价 ${equivalent}，发现 ${killed}，未发现 ${survivors.length}，得分 ${score.toFixed(1)} %`);
	for (const survivor of survivors) print(`    ${survivor}`);
	tally.killed += killed;
	tally.equivalent += equivalent;
	tally.survived += survivors.length;
};

for (const original of originals) {
	const survivors: string[] = [];
	let [killed, equivalent] = [0, 0];
	const mutants = mutantsOf(original);
	for (const mutant of mutants) {
		const frozen = { ...mutant, regulation: freeze(mutant.regulation) };
		if (
			byWritten(original, frozen) ||
			check(frozen.regulation).some(({ code }) => code === "rule-never-holds" || code === "unreachable-level")
		)
			killed += 1;
		else if (!mutant.visible && behaveAlike(original, frozen.regulation)) equivalent += 1;
		else survivors.push(mutant.name);
	}
	told(original.title, mutants.length, equivalent, killed, survivors);
}

const noticedUnder = (original: Jurisdiction, law: Jurisdiction): boolean =>
	written.some(({ book, cases }) => book.law === original && cases.some((each) => fails({ ...book, law }, each)));

for (const original of places) {
	const survivors: string[] = [];
	let [killed, equivalent] = [0, 0];
	const mutants = placeMutantsOf(original);
	for (const { name, place } of mutants) {
		const frozen = freeze(place);
		if (
			noticedUnder(original, frozen) ||
			check(frozen).some(({ code }) => code === "rule-never-holds" || code === "unreachable-level")
		)
			killed += 1;
		else if (behaveAlike(original, frozen)) equivalent += 1;
		else survivors.push(name);
	}
	told(original.label, mutants.length, equivalent, killed, survivors);
}
process.exitCode = tally.survived > 0 ? 1 : 0;
const total = tally.killed + tally.survived;
print(
	`${total + tally.equivalent} mutants, ${tally.equivalent} equivalent, ${tally.killed} killed, ${tally.survived} survived: ${((100 * tally.killed) / total).toFixed(1)} %`,
);
