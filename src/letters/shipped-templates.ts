import type { LetterKind } from "./kinds";
import { classification } from "./templates/classification";
import { coordination } from "./templates/coordination";
import { correction } from "./templates/correction";
import type { LetterTemplateForm } from "./templates/form";
import { refusal } from "./templates/refusal";
import { reply } from "./templates/reply";

/**
 * The templates that ship, one for each letter, in the form of a file. A bureau changes a copy and reads it with
 * `parseLetterTemplate`.
 */
export const letterTemplates: Readonly<Record<LetterKind, LetterTemplateForm>> = {
	classification,
	reply,
	refusal,
	coordination,
	correction,
};
