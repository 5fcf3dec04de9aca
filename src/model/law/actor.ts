import { requireGiven } from "../given";

/**
 * The actors under the law: the roles that the texts of the field have in common, by their own terms. A text that names further
 * bodies (县发改局) lists them in its `actors`, as `luoyuan:bureau`.
 */
export const actors = {
	body: "公共管理和服务机构",
	provider: "数据提供单位",
	user: "数据使用单位",
	parties: "数据使用单位与数据提供单位",
	department: "政务部门",
	recipient: "数据使用方",
	baseBuilder: "基础数据库的建设部门",
	themeBuilder: "主题数据库的建设部门",
	authority: "大数据主管部门",
	cityAuthority: "市大数据主管部门",
	deliberation: "大数据主管部门会同相关部门",
	government: "本级人民政府",
	society: "社会主体",
	competent: "主管机关",
	classifier: "定密责任人或者保密行政管理部门",
	governmentDepartment: "政府部门",
	supplier: "政务数据提供部门",
	demander: "政务数据需求部门",
	disputants: "政务数据需求部门与政务数据提供部门",
	sharingAuthority: "政务数据共享主管部门",
	commonAuthority: "共同的上级政务数据共享主管部门",
	authorityGovernment: "政务数据共享主管部门的本级人民政府",
} as const satisfies Readonly<Record<string, string>>;

/** The id of an actor, e.g. `"provider"` for 数据提供单位: a common role, or a body that the text lists itself. */
export type Actor = keyof typeof actors | OwnActor;

/** The id of a body that only one text names, prefixed with the name of that text, so that it is unique. */
export type OwnActor = `${string}:${string}`;

/**
 * The Chinese term of an actor: that of the texts themselves if they have one, else the common one.
 *
 * @param own the bodies that the texts list themselves
 *
 * @example
 * ```ts
 * import { actorLabel } from "gongshu";
 *
 * actorLabel("provider"); // "数据提供单位"
 * actorLabel("luoyuan:bureau", { "luoyuan:bureau": "县发改局" }); // "县发改局"
 * ```
 */
export const actorLabel = (actor: Actor, own: Readonly<Record<string, string>> = {}): string => {
	requireGiven(typeof actor === "string", "actorLabel 的第一个参数", "主体的标识", actor);
	if (Object.hasOwn(own, actor)) return own[actor] ?? actor;
	return Object.hasOwn(actors, actor) ? actors[actor as keyof typeof actors] : actor;
};
