import { writeFileSync } from "node:fs";
import { laws } from "../src/rules";
import { releasedLine } from "../tests/records/announced";

/** Writes down the rules as they are released: done once for each release, with its section of CHANGELOG.md. */
const file = new URL("../tests/records/released-rules.ndjson", import.meta.url);
writeFileSync(
	file,
	Object.values(laws)
		.map((law) => `${releasedLine(law)}\n`)
		.join(""),
);
