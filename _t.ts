import { someCases, writtenCases } from "./tests/polluted/cases";
import { answersIn, moments, names, values } from "./tests/polluted/realm";

console.log(writtenCases.length, names.length);
const cases = JSON.stringify(someCases(Number(process.argv[2] ?? 40)));
const look = (process.argv[3] ?? "decide") as any;
const clean = answersIn(cases, look, [], "once it is loaded");
console.log(clean.slice(0, 300), clean.length);
let t = process.cpuUsage().user;
for (const moment of moments)
	for (const value of values) {
		let out;
		try {
			const r = answersIn(
				cases,
				look,
				names.map((name) => ({ name, value })),
				moment,
			);
			if (r === clean) out = "ok";
			else {
				const a = r.split("\n"),
					b = clean.split("\n");
				const i = a.findIndex((l, i) => l !== b[i]);
				out = "DIFF " + a[i] + " | " + b[i];
			}
		} catch (e: any) {
			out =
				"THROW " +
				e.message +
				" " +
				String(e.stack)
					.split("\n")
					.slice(1, 7)
					.map((l) => l.trim().slice(0, 60))
					.join(" < ");
		}
		const u = process.cpuUsage().user;
		console.log(moment, JSON.stringify(value), out, (((u - t) / 1000) | 0) + "ms");
		t = u;
	}
