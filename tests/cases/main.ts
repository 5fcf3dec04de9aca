import { runCases } from "./run";

// `npm run cases -- FILE…`: runs files of written cases and prints every difference.
const { output, code } = runCases(process.argv.slice(2));
(code === 2 ? process.stderr : process.stdout).write(`${output}\n`);
process.exitCode = code;
