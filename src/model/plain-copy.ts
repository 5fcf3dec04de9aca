import { bare } from "./own-property";

/** The greatest depth of a law; the deepest that ships has a depth of 12. */
const deepest = 200;

/** Why a value cannot be part of a law. */
type Fault = "是程序，不是数据" | "由程序计算得出" | "不是数据" | "引用了它自身所在的对象" | "嵌套过深" | "无法读取";

interface Walk {
	/** The copies of what has been read; `null` for what is still being read. */
	readonly copies: Map<object, object | null>;
	/** The keys that lead to the value that is being read. */
	readonly path: PropertyKey[];
	/** What already is such a copy. */
	readonly isCopy: (value: object) => boolean;
	/** What becomes of each list and object once it has been read. */
	readonly done: (input: object, copy: object) => void;
}

const fail = ({ path }: Walk, fault: Fault): never => {
	const place = path.length > 0 ? `规定的“${path.map(String).join("·").slice(0, 200)}”一项` : "规定";
	throw new TypeError(`${place}${fault}。规定只能由文字、数、true、false、列表和对象组成，例如 parseRegulation 读出的规定`);
};

const copyOf = (input: unknown, walk: Walk): unknown => {
	if (typeof input === "string" || typeof input === "boolean" || Number.isFinite(input)) return input;
	if (typeof input === "function") return fail(walk, "是程序，不是数据");
	if (typeof input !== "object" || input === null) return fail(walk, "不是数据");
	if (walk.isCopy(input)) return input;
	const earlier = walk.copies.get(input);
	if (earlier) return earlier;
	if (earlier === null) return fail(walk, "引用了它自身所在的对象");
	if (walk.path.length > deepest) return fail(walk, "嵌套过深");
	walk.copies.set(input, null);
	const copy = Array.isArray(input) ? listOf(input, walk) : recordOf(input, walk);
	walk.done(input, copy);
	walk.copies.set(input, copy);
	return copy;
};

/** The value of one property, which has to be data that everybody sees. */
const partOf = (holder: object, key: PropertyKey, walk: Walk): unknown => {
	walk.path.push(key);
	const descriptor = Object.getOwnPropertyDescriptor(holder, key);
	if (!descriptor || typeof key === "symbol" || !descriptor.enumerable) return fail(walk, "不是数据");
	if (!Object.hasOwn(descriptor, "value")) return fail(walk, "由程序计算得出");
	// As in JSON, a property that is undefined is absent.
	const part = descriptor.value === undefined && !Array.isArray(holder) ? undefined : copyOf(descriptor.value, walk);
	walk.path.pop();
	return part;
};

const listOf = (input: readonly unknown[], walk: Walk): object => {
	const list: unknown[] = [];
	for (let at = 0; at < input.length; at += 1) list.push(partOf(input, at, walk));
	return list;
};

const recordOf = (input: object, walk: Walk): object => {
	const prototype: unknown = Object.getPrototypeOf(input);
	// An object literal of any realm.
	const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
	if (!isPlain) return fail(walk, "不是数据");
	const record = bare<Record<PropertyKey, unknown>>({});
	for (const key of Reflect.ownKeys(input)) {
		const part = partOf(input, key, walk);
		if (part !== undefined) record[key] = part;
	}
	return record;
};

/**
 * A deep copy of plain data in which no object has a prototype, so that nothing is in it but what was written.
 *
 * @throws `TypeError` in Chinese, with the place, where something is no plain data: a function, an accessor, an instance of a
 * class, a hidden or symbol property, `null`, a number that is not finite, what contains itself, or a proxy that throws
 */
export const plainCopy = <T extends object>(input: T, { isCopy, done }: Pick<Walk, "isCopy" | "done">): T => {
	const walk: Walk = { copies: new Map(), path: [], isCopy, done };
	try {
		// A copy has the structure of what it was made from.
		return copyOf(input, walk) as T;
	} catch (error) {
		if (error instanceof TypeError && error.message.startsWith("规定")) throw error;
		// A proxy may throw whatever it likes.
		return fail(walk, "无法读取");
	}
};
