import type { Document } from "../node";

/** The bookmark of the place with an id; absent where no place of the document has it. */
export type Bookmarks = (id: string) => string | undefined;

/** The ids of the places in a part of a document. The steps of a figure are none: the figure is not written. */
const idsIn = (part: unknown): readonly string[] => {
	if (Array.isArray(part)) return part.flatMap(idsIn);
	if (typeof part !== "object" || part === null || ("kind" in part && part.kind === "flow")) return [];
	const own = "id" in part && typeof part.id === "string" ? [part.id] : [];
	const rows = "rowIds" in part && Array.isArray(part.rowIds) ? part.rowIds.map(String) : [];
	return [...own, ...rows, ...Object.values(part).flatMap(idsIn)];
};

/** Names for the places of a document: Word takes only short ones without marks. */
export const bookmarksOf = ({ sections }: Document): Bookmarks => {
	const names = new Map([...new Set(idsIn(sections))].map((id, at) => [id, `place${at + 1}`]));
	return (id) => names.get(id);
};
