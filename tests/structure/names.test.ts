import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** Laws are data: two texts may have a list of the same name. Encoders are generated. */
const apart = ["rules/", "analysis/compile/encoders/"];

const files: readonly string[] = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
	/\.tsx?$/.test(file),
);

const isExported = (statement: ts.Statement): boolean =>
	ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The names that a statement declares; an export of what another file declares has none. */
const namesOf = (statement: ts.Statement): readonly string[] => {
	if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
	const { name } = statement as { readonly name?: ts.Node };
	return name && ts.isIdentifier(name) ? [name.text] : [];
};

/** The exported names that a file declares, overloads once. */
const exportedNames = (file: string): readonly string[] => {
	const text = readFileSync(join(source, file), "utf8");
	const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	return [...new Set(statements.filter(isExported).flatMap(namesOf))];
};

test("no exported name has two homes", () => {
	const homes = new Map<string, readonly string[]>();
	for (const file of files.filter((each) => !apart.some((folder) => each.startsWith(folder))))
		for (const name of exportedNames(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
	expect(homes.size).toBeGreaterThan(500);
	expect([...homes].filter(([, declaredIn]) => declaredIn.length > 1)).toEqual([]);
});
