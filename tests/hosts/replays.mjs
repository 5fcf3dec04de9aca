// Writes a log of records of every law, or asks one again: node replays.mjs write|replay FILE [COUNT].
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";

const load = (name) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);
const [core, author, contract, records, rules, testing] = await Promise.all(
	["index", "author", "contract", "records", "rules/index", "testing"].map(load),
);
const { assess, decide, follow } = core;
const { regulation } = author;
const { readRecords, record, replayed } = records;
const { laws } = rules;
const [task, file, count] = process.argv.slice(2);
const today = "2030-01-01";

/** A record without its chain. Of twenty, one assesses a whole case, two follow a procedure, and the others decide a question. */
const oneOf = (law) => {
	const ids = contract.questionsOf(law).map(({ id }) => id);
	const procedures = contract.proceduresOf(law).map(({ id }) => id);
	return fc
		.tuple(fc.nat(19), testing.partialFacts(law), testing.boundaryDays(law), fc.nat(), fc.nat())
		.chain(([kind, facts, on, which, other]) => {
			const procedure = procedures[other % (procedures.length || 1)];
			if (kind === 0 || ids.length === 0) return fc.constant([assess(law, facts, { on }), { facts }]);
			if (kind > 2 || procedure === undefined)
				return fc.constant([decide(law, ids[which % ids.length], facts, { on }), { facts }]);
			return testing.events(law, procedure).map((happened) => {
				const events = JSON.parse(JSON.stringify(happened));
				return [follow(law, procedure, events, { facts, today }), { facts, events }];
			});
		});
};

const write = () => {
	const all = Object.values(laws);
	const lines = [];
	const each = Math.ceil(Number(count) / all.length);
	for (const law of all)
		for (const [answer, asked] of fc.sample(oneOf(law), { numRuns: each, seed: 20261121 })) {
			if (lines.length === Number(count)) break;
			const after = lines.at(-1);
			lines.push(record(answer, asked, after === undefined ? {} : { after }));
		}
	writeFileSync(file, `${lines.join("\n")}\n`);
};

/** How many there are of each. */
const tally = (all) => {
	const counts = {};
	for (const each of all) counts[each] = (counts[each] ?? 0) + 1;
	return counts;
};

const verdictOf = ({ right, left }) => (left ? left[0].code : `${right.verdict}${right.rulesChanged ? ", rules changed" : ""}`);

/** The law with the same questions and no rule for one of them. */
const altered = (law) =>
	regulation({
		...structuredClone(law),
		questions: law.questions.map((each) => (each.id === "opening" ? { ...each, rules: [] } : each)),
	});

/** The lines of a log of which something is wrong once one byte of a line is another. */
const wrongOnceFlipped = (bytes, line, offset) => {
	let at = 0;
	for (let passed = 1; passed < line; passed += 1) at = bytes.indexOf(10, at) + 1;
	const copy = Buffer.from(bytes);
	copy[at + offset] ^= 1;
	return readRecords(copy.toString()).flatMap(({ line: of, record: { left } }) => (left ? [[of, left.code]] : []));
};

/** The log, asked again line by line: what became of each answer, and whether it would be written as it stands there. */
const askedAgain = (read, bytes) => {
	let after;
	const hash = createHash("sha256");
	const verdicts = read.map(({ record: { right } }) => {
		const again = replayed(right, { laws });
		after = record(again.right.now, right.asked, after === undefined ? {} : { after });
		hash.update(`${after}\n`);
		return verdictOf(again);
	});
	const isWrittenAlike = hash.digest("hex") === createHash("sha256").update(bytes).digest("hex");
	return { verdicts: tally(verdicts), isWrittenAlike };
};

const replay = () => {
	const bytes = readFileSync(file);
	const read = readRecords(bytes.toString());
	const answered = read.map((line) => line.record.right.answered);
	const ours = read.filter((_, at) => answered[at].law === "weifang-2021" && answered[at].question === "opening");
	const under = { "weifang-2021": altered(laws["weifang-2021"]) };
	const told = {
		records: read.length,
		laws: new Set(answered.map(({ law }) => law)).size,
		kinds: tally(answered.map(({ kind }) => kind)),
		...askedAgain(read, bytes),
		flipped: wrongOnceFlipped(bytes, read.length - 3, 200),
		altered: tally(ours.map((line) => verdictOf(replayed(line.record.right, { laws: under })))),
	};
	process.stdout.write(JSON.stringify(told));
};

if (task === "write") write();
else replay();
