import { type Parsed, type Path, type Problem, reject } from "../parsed";
import { shown } from "../shorten";

/** Something wrong in the text of a notice, with the words it is about. */
export const wrong = (code: Problem["code"], path: Path, message: string, input: string, suggestion?: string): Parsed<never> =>
	reject({ code, path, message, input: shown(input) }, suggestion);
