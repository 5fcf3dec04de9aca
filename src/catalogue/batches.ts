import type { Profile } from "./profile";
import { resourceNameIn } from "./read-rows";
import { unitReader } from "./read-units";
import { requireProfile, requireSource } from "./required";
import type { CatalogueSource } from "./source";
import { isUnread, type Unit, type Units } from "./unit";
import { unitsOf } from "./units";

/**
 * Rows that follow one another as they stand in a source, from one place where a resource certainly begins to another: whoever
 * reads it need not have read what is before. It is plain data, for a thread of its own.
 */
export interface CatalogueBatch extends Units {
	/** The names of the columns: of a table those of its header, of objects those of the profile. */
	readonly columns: readonly string[];
}

/** How many units a batch is to have, and how many of the first ones are left out: those of whole batches. */
export interface BatchOptions {
	readonly size?: number;
	readonly skip?: number;
}

/** Whether a resource certainly begins at a unit: both name their resource, by different names, or every row is a resource. */
const beginningIn = (profile: Profile): ((before: Unit, unit: Unit, columns: readonly string[]) => boolean) => {
	const isNamed = profile.columns.some((column) => column.use === "label" && column.label === "resource");
	if (profile.subject === "resource" || !isNamed) return () => true;
	const read = unitReader();
	const nameIn = resourceNameIn(profile);
	const nameOf = (unit: Unit, columns: readonly string[]): string => {
		const record = read(unit, columns);
		return record && !isUnread(record) ? nameIn(record) : "";
	};
	return (before, unit, columns) => {
		const [own, earlier] = [nameOf(unit, columns), nameOf(before, columns)];
		return own !== "" && earlier !== "" && own !== earlier;
	};
};

/**
 * The rows of a catalogue in batches that can be audited each by itself, in the order of the source: what `auditBatches` takes,
 * in one thread or in several. Where a batch ends depends on the rows alone; a resource longer than a batch makes it longer.
 *
 * @param source bytes of a file with their format, or lines or objects that are already there
 * @param profile what `parseProfile` gives
 * @param options how many units a batch has, 500 if absent; and how many were done before
 *
 * @example
 * ```ts
 * import { catalogueBatches, parseProfile } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const 列 = { 名称: { 栏目: "资源名称", 合并: "是" }, 项: "信息项名称" };
 * const profile = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "信息项", 列 });
 * const bytes = new TextEncoder().encode("名称,项\n停车场,名称\n,泊位数\n路灯,编号\n路牌,编号\n");
 * const sizes = [];
 * if (profile._tag === "Right") {
 *   const batches = catalogueBatches({ format: "csv", bytes }, profile.right, { size: 1 });
 *   for await (const { units } of batches) sizes.push(units.length);
 * }
 * sizes; // [3, 1]
 * ```
 */
export async function* catalogueBatches(
	source: CatalogueSource,
	profile: Profile,
	options: BatchOptions = {},
): AsyncGenerator<CatalogueBatch, void, undefined> {
	requireSource(source, "catalogueBatches 的第一个参数");
	requireProfile(profile, "catalogueBatches 的第二个参数");
	const { size = 500, skip = 0 } = { ...options };
	const begins = beginningIn(profile);
	const ownColumns = profile.columns.map(({ header }) => header);
	const isTable = source.format !== "ndjson" && source.format !== "json" && source.format !== "objects";
	let [waiting, left]: [Unit[], number] = [[], skip];
	let columns: readonly string[] = isTable ? [] : ownColumns;
	for await (const { columns: header, units } of unitsOf(source, profile)) {
		if (isTable) columns = header;
		for (const unit of units) {
			if (left > 0) {
				left -= 1;
				continue;
			}
			const before = waiting.at(-1);
			if (before && waiting.length >= size && begins(before, unit, columns)) {
				yield { columns, units: waiting };
				waiting = [];
			}
			waiting.push(unit);
		}
	}
	if (waiting.length > 0) yield { columns, units: waiting };
}
