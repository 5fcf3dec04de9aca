import { mkdirSync, writeFileSync } from "node:fs";
import { encodedLaws, encodersIndexSource, encodersSource } from "./encoders-source";

// `npm run encoders`: writes the encoders of every law that has questions, and the module that gathers them.
const folder = new URL("../src/analysis/compile/encoders/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const law of encodedLaws) writeFileSync(new URL(`${law.id}.ts`, folder), encodersSource(law));
writeFileSync(new URL("index.ts", folder), encodersIndexSource());
