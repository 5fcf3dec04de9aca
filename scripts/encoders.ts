import { mkdirSync, writeFileSync } from "node:fs";
import { encodedLaws, encodersSource } from "./encoders-source";

// `npm run encoders`: writes the encoders of every law that has questions.
const folder = new URL("../src/encoders/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const law of encodedLaws) writeFileSync(new URL(`${law.id}.ts`, folder), encodersSource(law));
