/** A template as it is written in a file. */
export interface LetterTemplateForm {
	readonly 格式: "gongshu-letter/1";
	readonly 种类: string;
	readonly 文号: string;
	readonly 标题: string;
	readonly 主送: string;
	readonly 开头: readonly string[];
	readonly 章节: readonly { readonly 标题: string; readonly 段落: readonly string[] }[];
	readonly 结尾: readonly string[];
	readonly 落款: readonly string[];
}
