import type { Law } from "../model/law/law";
import { type AuditOptions, catalogueAuditor } from "./audit";
import type { CatalogueBatch } from "./batches";
import type { Profile } from "./profile";
import { rowsReader } from "./read-units";
import { requireProfile } from "./required";
import type { RowResult } from "./result";
import type { CatalogueRow } from "./row";

/** A row with its own result, and that of its resource where it is the last of it. */
export interface RowWithResult {
	readonly row: CatalogueRow;
	readonly result: RowResult;
	readonly whole?: RowResult;
}

const isWhole = ({ of }: RowResult): boolean => of === "items";

/**
 * Audits batches of a catalogue, each by itself: what is remembered of one batch makes the next one faster and changes nothing
 * in what comes of it.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param profile what `parseProfile` gives
 * @param options the day in Asia/Shanghai whose law applies, and findings from `parseFindings`
 *
 * @example
 * ```ts
 * import { auditBatches, catalogueBatches, parseProfile } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const 列 = { 名称: "资源名称", 共享: { 事实: "目录所注共享类型", 代码: { "1": "无条件共享" } } };
 * const profile = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列 });
 * const bytes = new TextEncoder().encode("名称,共享\n公交站点,1\n公交线路,1\n");
 * const rows = [];
 * if (profile._tag === "Right") {
 *   const audit = auditBatches(weifang, profile.right, { on: "2026-11-21" });
 *   for await (const batch of catalogueBatches({ format: "csv", bytes }, profile.right)) rows.push(...audit(batch));
 * }
 * rows.map(({ row, result }) => [row.cells["名称"], result.kind]); // [["公交站点", "audited"], ["公交线路", "audited"]]
 * ```
 */
export const auditBatches = (
	law: Law,
	profile: Profile,
	options: AuditOptions,
): ((batch: CatalogueBatch) => readonly RowWithResult[]) => {
	requireProfile(profile, "auditBatches 的第二个参数");
	const reader = rowsReader(profile);
	const auditor = catalogueAuditor(law, options);
	return (batch) => {
		const done: RowWithResult[] = [];
		const end = (results: readonly RowResult[]): void => {
			const [whole, last] = [results.find(isWhole), done.at(-1)];
			if (whole && last) done[done.length - 1] = { ...last, whole };
		};
		for (const row of reader.rows(batch)) {
			const results = auditor.next(row);
			end(results);
			const result = results.find((each) => !isWhole(each));
			if (result) done.push({ row, result });
		}
		end(auditor.end());
		reader.forget();
		return done;
	};
};
