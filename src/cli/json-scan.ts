/** The faults of a JSON text. */
export interface Scan {
	/** Where the text stops being JSON, counted from its beginning; absent where all of it is JSON. */
	readonly broken?: number;
	/** The keys that one object has twice, each by its path: a parser keeps the last and says nothing. */
	readonly repeated: readonly (readonly (string | number)[])[];
}

/** An object or a list that is not closed yet, with the key or the index that is being read. */
interface Open {
	readonly keys: Set<string> | null;
	at: string | number;
}

/** What may come next. */
type Next = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";

const token =
	/([{}[\]:,])|("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Scans a text as JSON up to its end, or up to where it stops being JSON. It does not recurse, so that depth is no danger. */
export const scan = (text: string): Scan => {
	const open: Open[] = [];
	const repeated: (readonly (string | number)[])[] = [];
	let next: Next = "value";
	let place = /^[ \t\n\r]*/.exec(text)?.[0].length ?? 0;

	const stateAfter = ([all, mark, word]: RegExpExecArray): Next | undefined => {
		const inner = open.at(-1);
		const takes = next === "value" || next === "value or ]";
		if (takes && (mark === "{" || mark === "[")) {
			open.push({ keys: mark === "{" ? new Set() : null, at: 0 });
			return mark === "{" ? "key or }" : "value or ]";
		}
		if ((mark === "]" && inner?.keys === null) || (mark === "}" && inner?.keys)) {
			if (next !== ", or end" && next !== (mark === "]" ? "value or ]" : "key or }")) return undefined;
			open.pop();
			return ", or end";
		}
		if (takes) return mark === undefined ? ", or end" : undefined;
		if (next === ":") return mark === ":" ? "value" : undefined;
		if (next === ", or end") {
			if (mark !== "," || !inner) return undefined;
			if (typeof inner.at === "number") inner.at += 1;
			return inner.keys ? "key" : "value";
		}
		if (word === undefined || !inner?.keys) return undefined;
		const key = String(JSON.parse(all));
		inner.at = key;
		if (inner.keys.has(key)) repeated.push(open.map(({ at }) => at));
		inner.keys.add(key);
		return ":";
	};

	while (place < text.length) {
		token.lastIndex = place;
		const match = token.exec(text);
		const after = match ? stateAfter(match) : undefined;
		if (!match || after === undefined) return { broken: place, repeated };
		next = after;
		place += match[0].length;
		while (" \t\n\r".includes(text[place] ?? "x")) place += 1;
	}
	return next === ", or end" && open.length === 0 ? { repeated } : { broken: text.length, repeated };
};

/** The line and column of a place in a text, as editors count. */
export const lineAndColumn = (text: string, place: number): string => {
	const lines = text.slice(0, place).split(/\r\n|\n|\r/);
	return `第${lines.length}行第${[...(lines.at(-1) ?? "")].length + 1}列`;
};
