/** Where something is in the text of a JSON file, in UTF-16 units from its beginning. */
type Offset = number;

/** A key that one object has twice: a parser keeps the last and says nothing. */
export interface RepeatedKey {
	readonly path: readonly (string | number)[];
	/** Where the key stands first, and where it stands again. */
	readonly places: readonly [first: Offset, again: Offset];
}

/** The faults of a JSON text. */
export interface Scan {
	/** Where the text stops being JSON; absent where all of it is JSON. */
	readonly broken?: Offset;
	/** Where lists and objects are nested deeper than `deepest`; the scan ends there. */
	readonly tooDeep?: Offset;
	/** At most `mostRepeated` of them, in the order of the text. */
	readonly repeated: readonly RepeatedKey[];
	/** How many more keys are repeated. */
	readonly more: number;
}

/** How deep lists and objects may be nested. No valid input has half of that; parsers further on recurse. */
export const deepest = 100;

/** How many repeated keys are told one by one. */
export const mostRepeated = 20;

/** An object or a list that is not closed yet: the places of its keys, and the key or the index that is being read. */
interface Open {
	readonly keys: Map<string, Offset> | null;
	at: string | number;
}

/** What may come next. */
type Next = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";

const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** The end of what an expression matches at a place; `null` where it does not match. */
const endOf = (expression: RegExp, text: string, place: Offset): Offset | null => {
	expression.lastIndex = place;
	return expression.test(text) ? expression.lastIndex : null;
};

/** The end of the string that begins at a place. One expression for it would need a stack as deep as the string is long. */
const endOfString = (text: string, start: Offset): Offset | null => {
	let place = start + 1;
	while (place < text.length) {
		const unit = text.charCodeAt(place);
		if (unit === 0x22) return place + 1;
		if (unit < 0x20) return null;
		const after: Offset | null = unit === 0x5c ? endOf(escapeSequence, text, place) : place + 1;
		if (after === null) return null;
		place = after;
	}
	return null;
};

const isMark = (character: string): boolean => "{}[]:,".includes(character);

/** The end of the token that begins at a place; `null` where none does. */
const endOfToken = (text: string, place: Offset): Offset | null => {
	const first = text.charAt(place);
	if (isMark(first)) return place + 1;
	return first === '"' ? endOfString(text, place) : endOf(word, text, place);
};

const afterBlanks = (text: string, start: Offset): Offset => {
	let place = start;
	while (" \t\n\r".includes(text[place] ?? "x")) place += 1;
	return place;
};

/**
 * Scans a text as JSON up to its end, or up to where it stops being JSON. Work and memory are in proportion to the text: it
 * does not recurse, builds no values, and keeps the keys of objects that are open.
 */
export const scan = (text: string): Scan => {
	const open: Open[] = [];
	const repeated: RepeatedKey[] = [];
	let more = 0;

	const readKey = ({ keys }: Open, key: string, place: Offset): void => {
		const first = keys?.get(key);
		if (first === undefined) keys?.set(key, place);
		else if (repeated.length < mostRepeated) repeated.push({ path: open.map(({ at }) => at), places: [first, place] });
		else more += 1;
	};

	/** What may come after the token between two places; `undefined` where it may not stand there. */
	const nextAfter = (next: Next, place: Offset, end: Offset): Next | undefined => {
		const first = text.charAt(place);
		const inner = open.at(-1);
		const takes = next === "value" || next === "value or ]";
		if (takes && (first === "{" || first === "[")) {
			open.push({ keys: first === "{" ? new Map() : null, at: 0 });
			return first === "{" ? "key or }" : "value or ]";
		}
		if ((first === "]" && inner?.keys === null) || (first === "}" && inner?.keys)) {
			if (next !== ", or end" && next !== (first === "]" ? "value or ]" : "key or }")) return undefined;
			open.pop();
			return ", or end";
		}
		if (takes) return isMark(first) ? undefined : ", or end";
		if (next === ":") return first === ":" ? "value" : undefined;
		if (next === ", or end") {
			if (first !== "," || !inner) return undefined;
			if (typeof inner.at === "number") inner.at += 1;
			return inner.keys ? "key" : "value";
		}
		if (first !== '"' || !inner?.keys) return undefined;
		const key = String(JSON.parse(text.slice(place, end)));
		inner.at = key;
		readKey(inner, key, place);
		return ":";
	};

	let next: Next = "value";
	let place = afterBlanks(text, 0);
	while (place < text.length) {
		const end = endOfToken(text, place);
		const after: Next | undefined = end === null ? undefined : nextAfter(next, place, end);
		if (end === null || after === undefined) return { broken: place, repeated, more };
		if (open.length > deepest) return { tooDeep: place, repeated, more };
		next = after;
		place = afterBlanks(text, end);
	}
	return next === ", or end" && open.length === 0 ? { repeated, more } : { broken: text.length, repeated, more };
};

/** The line and the column of each of some places in a text, as editors count. The text is read once. */
export const linesAndColumns = (text: string, places: readonly Offset[]): readonly string[] => {
	const found = new Map<Offset, string>();
	const wanted = [...new Set(places)].toSorted((a, b) => a - b);
	let [line, column, at] = [1, 1, 0];
	for (const place of wanted) {
		for (; at < place; at += 1) {
			const unit = text.charCodeAt(at);
			const endsLine = unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
			if (endsLine) [line, column] = [line + 1, 1];
			// The second half of a surrogate pair is no column of its own.
			else if (unit < 0xdc00 || unit > 0xdfff) column += 1;
		}
		found.set(place, `第${line}行第${column}列`);
	}
	return places.map((place) => found.get(place) ?? "");
};
