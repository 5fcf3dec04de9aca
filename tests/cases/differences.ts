import type { Law } from "../../src/index";
import { ofDecision } from "./columns/decision";
import { ofDeclarations } from "./columns/declarations";
import { ofDuties, ofDutyTable } from "./columns/duties";
import { ofNextSteps, ofRoutes } from "./columns/next-steps";
import { ofProgress } from "./columns/progress";
import { ofRemedy } from "./columns/remedy";
import type { WrittenCase } from "./schema";

const checks: readonly ((law: Law, each: WrittenCase) => readonly string[])[] = [
	ofDecision,
	ofDeclarations,
	ofDuties,
	ofRemedy,
	ofNextSteps,
	ofProgress,
	ofDutyTable,
	ofRoutes,
];

/** How a written case comes out otherwise than it says; nothing where it comes out as written. */
export const differences = (law: Law, each: WrittenCase): readonly string[] => checks.flatMap((check) => check(law, each));
