/** The most names that a suggestion lists. */
const most = 12;

/** The names to choose from: 可选的事实：甲、乙. A long list is cut short and counted; of an empty list it says that it is empty. */
export const choiceOf = (noun: string, names: readonly unknown[]): string => {
	if (names.length === 0) return `本规定未列任何${noun}，请先列明`;
	const rest = names.length > most ? `等${names.length}项` : "";
	return `可选的${noun}：${names.slice(0, most).join("、")}${rest}`;
};

/** What to do with an entry that nothing uses. */
export const useOrDelete = (use: string, where: string): string => `${use}，或者从 ${where} 中删去`;

/** What to do where an id is used twice. */
export const otherId = "改用未曾使用的标识，或者删去重复的一项";

/** What a condition needs. */
export const atLeastOneTest = '至少列明一项条件，例如 {"fact":"事实的标识","operator":"equal","value":true}';

/** What a provision needs. */
export const atLeastOneQuote = '在 words 中逐字引用所据条文，例如 [{"cite":{"article":1},"quote":"条文原文"}]';

/** What to do about a reading that is not listed. */
export const listReading = (listed: readonly string[]): string =>
	listed.length === 0
		? "在 readings 中列明该项解释，或者删去对它的引用"
		: `${choiceOf("解释", listed)}；新的解释须先列入 readings`;
