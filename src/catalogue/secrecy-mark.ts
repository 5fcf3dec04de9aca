import type { Issue } from "../model/answer/issue";
import { comparedName } from "../model/compared-name";
import { saysUnknown } from "../model/name-matching";
import { display } from "../parse/display";
import { columnText } from "./header";
import type { ProfileColumn } from "./profile";
import { type CatalogueRecord, type CellValue, cellText } from "./row";

/** Words that mark a row as secret or not, where a profile has no codes of its own. 内部 and 敏感 tell neither. */
const words: Readonly<Record<string, boolean>> = {
	涉密: true,
	是: true,
	秘密: true,
	机密: true,
	绝密: true,
	非涉密: false,
	不涉密: false,
	否: false,
	公开: false,
};

type LabelColumn = Extract<ProfileColumn, { readonly use: "label" }>;

/**
 * Why a row is not judged for what its mark of secrecy says: it is secret, or the mark cannot be read. A blank tells nothing:
 * whether the data are a state secret stays to be found.
 */
export const secrecyIssue = (
	{ header, secret = words }: LabelColumn,
	cell: CellValue | undefined,
	{ number, columns }: CatalogueRecord,
): readonly Issue[] => {
	if (saysUnknown(cell)) return [];
	const mark = comparedName(cellText(cell));
	const isSecret = Object.hasOwn(secret, mark) ? secret[mark] : undefined;
	if (isSecret === false) return [];
	const input = display(cell);
	const where = `第${number}行${columnText(header, columns)}`;
	const path = [number, header];
	return isSecret
		? [
				{
					code: "secret",
					path,
					message: `${where}标为涉密：\`${input}\`，不予判断`,
					input,
					suggestion: "移出本表，按保密规定另行办理",
				},
			]
		: [
				{
					code: "unknown-code",
					path,
					message: `${where}不能断定是否涉密：\`${input}\``,
					input,
					suggestion: "可填“涉密”或者“非涉密”，或者在列配置的“代码”中写明",
				},
			];
};
