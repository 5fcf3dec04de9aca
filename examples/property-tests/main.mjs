import { weifang } from "gongshu/rules/weifang";
import { findingsAreSigned, neverOpensMore, neverWidensWithLess, survivesNonsense } from "gongshu/testing";
import { asMended, asReleased } from "./host.mjs";

// 种子写定，每次运行的输出才会一样。平时不必写，每次换一批案情。
const trial = (host) => ({ on: "2026-11-21", host, numRuns: 1000, seed: 20261121 });

const properties = [
	["放得不比规定宽", neverOpensMore],
	["少填一项，不会放得更宽", neverWidensWithLess],
	["没有具名、具日的认定，不算数", findingsAreSigned],
	["输入再乱，也不出错、不放开", survivesNonsense],
];

/** 逐项检验，写出结果，答各项查出的毛病。 */
const examine = async (title, host) => {
	process.stdout.write(`${title}\n`);
	const faults = [];
	for (const [name, holds] of properties) {
		const fault = await holds(weifang, "opening", trial(host)).then(
			() => [],
			({ message }) => [message],
		);
		process.stdout.write(`  ${fault.length === 0 ? "成立" : "不成立"}：${name}\n`);
		faults.push(...fault);
	}
	return faults;
};

const [fault] = await examine("表单改版以后", asReleased);
process.stdout.write(`\n${fault}\n\n`);
const left = await examine("改正以后", asMended);

// 旧写法查得出毛病，新写法查不出，才算通过。
process.exitCode = fault !== undefined && left.length === 0 ? 0 : 1;
