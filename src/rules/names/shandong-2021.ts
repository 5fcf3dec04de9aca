// Written by `npm run generate` from the law.
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《山东省大数据发展促进条例》。未列的为未知。 */
export interface Shandong2021Facts {
	/** 数据提供单位类型：收集和产生该数据的是哪一类主体？ */
	readonly provider?: "organ" | "delegated" | "welfare" | "utility" | "centralAgency" | "outsideGovernment" | "outside" | "society" | null | undefined;
	/** 可以通过共享获取：该数据或者电子材料是否可以通过共享方式从其他公共管理和服务机构获取？ */
	readonly obtainableByShare?: boolean | null | undefined;
	/** 法律、行政法规对重复收集另有规定：法律、行政法规是否另有规定，可以收集能够通过共享方式获取的数据？ */
	readonly collectionByLaw?: boolean | null | undefined;
	/** 另行采集：是否没有通过共享获取，而另行采集？ */
	readonly collectedDirectly?: boolean | null | undefined;
	/** 本单位目录已报审核并纳入省总目录：该数据是否已经编入本单位公共数据目录，报大数据工作主管部门审核后纳入本省公共数据总目录？ */
	readonly provinciallyCatalogued?: boolean | null | undefined;
	/** 利用财政资金购买非公共数据：是否利用财政资金购买公共数据之外的数据？ */
	readonly boughtWithPublicFunds?: boolean | null | undefined;
	/** 法律、行政法规对购买另有规定：对该项购买，法律、行政法规是否另有规定？ */
	readonly purchaseByLaw?: boolean | null | undefined;
	/** 购买已报大数据工作主管部门审核：利用财政资金购买非公共数据，是否已经报本级人民政府大数据工作主管部门审核？ */
	readonly purchaseReviewed?: boolean | null | undefined;
}

/** 《山东省大数据发展促进条例》所答的问题，各有等次。 */
export interface Shandong2021Questions {
	/** 是否构成重复采集：不得重复采集 */
	readonly collection: {
		/** 不得重复采集 */
		readonly prohibited: Level<"prohibited">;
	};
}

/** 《山东省大数据发展促进条例》。 */
export interface Shandong2021 extends NamedRegulation<"shandong-2021", {
	readonly facts: Shandong2021Facts;
	readonly questions: Shandong2021Questions;
	readonly procedures: object;
	readonly remedies: object;
}> {}
