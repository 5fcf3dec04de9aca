import type { Labels } from "../model/answer/labels";
import type { Quoted } from "../model/law/cite";
import { quotation as placed } from "../text/quotation";

/** Words with the text and the place where they stand. */
export const quotation = ({ regulations }: Labels, quoted: Quoted): string => {
	const title = quoted.regulation === undefined ? undefined : regulations[quoted.regulation];
	return `${title === undefined ? "" : `《${title}》`}${placed(quoted)}`;
};
