import type { BookCase } from "../../src/text";
import type { Book } from "./books";
import { type Written, writtenIn } from "./written";

const asked = (each: Written): string => {
	if (each.问题 !== undefined) return each.问题;
	if (each.流转) return each.流转.程序;
	if (each.义务表) return "各项义务";
	return each.下一步 ? (each.下一步.程序 ?? "共享申请") : Object.keys(each.义务 ?? {}).join("、");
};

const conclusion = (each: Written): string => {
	if (each.结论 !== undefined) return each.结论;
	if (each.下一步) return each.下一步.应为.length > 0 ? each.下一步.应为.join("、") : "没有后续环节";
	if (each.流转) return "逐步列明";
	if (each.义务表) return "逐项列明";
	return Object.values(each.义务 ?? {}).join("、");
};

/** The places in the regulation's own text: where several texts speak, each place names its text. */
const ownPlaces = ({ regulation, law }: Book, reasons: readonly string[]): readonly string[] => {
	if (!("layers" in law)) return reasons;
	const title = `《${regulation.title}》`;
	return reasons.filter((reason) => reason.startsWith(title)).map((reason) => reason.slice(title.length));
};

/** The written cases as the rule book shows them. */
export const bookCases = (book: Book): readonly BookCase[] =>
	writtenIn(book)
		.flatMap(([, cases]) => cases)
		.map((each) => ({
			title: each.案例,
			on: each.日期,
			asked: asked(each),
			conclusion: conclusion(each),
			reasons: ownPlaces(book, each.依据 ?? []),
			explanation: each.理由 ?? "",
			signed: each.审核人 ? `${each.审核人}${each.审核日期 ?? ""}审核` : null,
		}));
