import type { Profile } from "./profile";
import { rowsReader } from "./read-units";
import { requireProfile, requireSource } from "./required";
import type { CatalogueRow } from "./row";
import type { CatalogueSource } from "./source";
import { unitsOf } from "./units";

/**
 * The rows of a catalogue as a profile reads them, one after another; none is kept.
 *
 * It never throws for what stands in a source: a cell that cannot be read is an issue of its row, and the others are read. A
 * header that is not the one that the profile describes is an issue in the place of the rows, and there are no others.
 *
 * @param source bytes of a file with their format, or lines or objects that are already there
 * @param profile what `parseProfile` gives
 *
 * @example
 * ```ts
 * import { parseProfile, readCatalogue } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const 列 = { 名称: "资源名称", 共享: { 事实: "目录所注共享类型", 代码: { "1": "无条件共享" } } };
 * const profile = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列 });
 * const bytes = new TextEncoder().encode("名称,共享\n公交站点,1\n公交线路,7\n");
 * const rows = [];
 * if (profile._tag === "Right") for await (const row of readCatalogue({ format: "csv", bytes }, profile.right)) rows.push(row);
 * rows.map(({ number, facts }) => [number, facts]); // [[2, { "declaredShare": "unconditional" }], [3, {}]]
 * rows[1].issues[0].message; // "第3行“共享”列（B列）：“目录所注共享类型”一项不能填 `7`"
 * ```
 */
export async function* readCatalogue(source: CatalogueSource, profile: Profile): AsyncGenerator<CatalogueRow, void, undefined> {
	requireSource(source, "readCatalogue 的第一个参数");
	requireProfile(profile, "readCatalogue 的第二个参数");
	const reader = rowsReader(profile);
	for await (const units of unitsOf(source, profile)) yield* reader.rows(units);
}
