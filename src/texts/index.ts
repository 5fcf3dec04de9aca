// Written by `npm run generate`.
import type { LawId } from "../rules";

/**
 * The texts that the shipped regulations quote, by the ids of these, each loaded where it is asked for. A place has none of its
 * own.
 *
 * @example
 * ```ts
 * import { sourceTexts } from "gongshu/texts";
 *
 * const text = await sourceTexts["weifang-2021"]?.();
 * text?.split("\n")[0]; // "潍坊市公共数据管理办法"
 * ```
 */
export const sourceTexts: { readonly [Id in LawId]?: () => Promise<string> } = {
	"weifang-2021": async () => (await import("./weifang-2021")).weifang2021Text,
	"tengzhou-2024": async () => (await import("./tengzhou-2024")).tengzhou2024Text,
	"luoyuan-2021": async () => (await import("./luoyuan-2021")).luoyuan2021Text,
	"chongqing-2020": async () => (await import("./chongqing-2020")).chongqing2020Text,
	"anhui-2020": async () => (await import("./anhui-2020")).anhui2020Text,
	"state-council-809": async () => (await import("./state-council-809")).stateCouncil809Text,
	"pipl-2021": async () => (await import("./pipl-2021")).pipl2021Text,
	"secrecy-2024": async () => (await import("./secrecy-2024")).secrecy2024Text,
	"secrecy-2010": async () => (await import("./secrecy-2010")).secrecy2010Text,
	"secrecy-regulation-2024": async () => (await import("./secrecy-regulation-2024")).secrecyRegulation2024Text,
	"network-data-2024": async () => (await import("./network-data-2024")).networkData2024Text,
	"shandong-2021": async () => (await import("./shandong-2021")).shandong2021Text,
};
