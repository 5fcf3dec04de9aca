import type { Displaced } from "../model/answer/displaced";
import type { Labels } from "../model/answer/labels";
import type { Quoted } from "../model/law/cite";
import { citation } from "../model/law/cite";
import { quotation } from "./cite";

/** The title of a text before its words, where several texts could be meant; nothing where there is but one. */
export const titleIn = ({ regulations }: Labels, regulation: string | undefined): string => {
	const title = regulation === undefined ? undefined : regulations[regulation];
	return title !== undefined && Object.keys(regulations).length > 1 ? `《${title}》` : "";
};

/** Words with the text they stand in, where several could be meant. */
export const placed = (labels: Labels, quoted: Quoted): string => `${titleIn(labels, quoted.regulation)}${quotation(quoted)}`;

/** A provision that gave way: whose it was, what it would have said, and to which text it gave way. */
export const givenWay = ({ regulations }: Labels, { regulation, by, words }: Displaced, says: string): string =>
	`《${regulations[regulation]}》${says}，${words ? `依${citation(words.cite)}` : ""}让位于《${regulations[by]}》`;
