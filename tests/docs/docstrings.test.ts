import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { entries } from "../../scripts/entries";
import { root } from "./pages";

const parsed = new Map<string, ts.SourceFile>();

const sourceAt = (path: string): ts.SourceFile => {
	const source = parsed.get(path) ?? ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022);
	parsed.set(path, source);
	return source;
};

const moduleAt = (from: string, specifier: string): string => {
	const path = join(dirname(from), specifier);
	return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => existsSync(join(root, each))) ?? path;
};

const namesOf = (statement: ts.Statement): readonly string[] => {
	if (ts.isVariableStatement(statement))
		return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
	const declares =
		ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
	return declares && statement.name ? [statement.name.text] : [];
};

/** Whether a comment stands before one of the statements that declare a name: of an overloaded function, the first. */
const isDocumented = (path: string, name: string): boolean => {
	const { statements, text } = sourceAt(path);
	return statements
		.filter((statement) => namesOf(statement).includes(name))
		.map(({ pos }) => ts.getLeadingCommentRanges(text, pos)?.at(-1))
		.some((comment) => comment !== undefined && /^\/\*\*[\s*]*[^\s*@/]/.test(text.slice(comment.pos, comment.end)));
};

/** Every name that a file exports, with the file that declares it and its name there. */
const exportsOf = (path: string): readonly { readonly name: string; readonly path: string; readonly own: string }[] =>
	sourceAt(path).statements.flatMap((statement) => {
		if (ts.isExportDeclaration(statement)) {
			const { moduleSpecifier, exportClause } = statement;
			if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) throw new Error(`${path}: an export without a module`);
			const from = exportsOf(moduleAt(path, moduleSpecifier.text));
			if (!exportClause) return from;
			if (!ts.isNamedExports(exportClause)) throw new Error(`${path}: a namespace is exported`);
			return exportClause.elements.flatMap(({ name, propertyName }) =>
				from
					.filter((each) => each.name === (propertyName ?? name).text)
					.map(({ path: declared, own }) => ({ name: name.text, path: declared, own })),
			);
		}
		const isExported = ts.canHaveModifiers(statement)
			? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
			: false;
		return isExported ? namesOf(statement).map((name) => ({ name, path, own: name })) : [];
	});

describe("every name that an entry exports says what it is", () => {
	test.each(Object.entries(entries))("%s", (_, path) => {
		const exported = exportsOf(path);
		expect(exported.length).toBeGreaterThan(0);
		expect(exported.filter((each) => !isDocumented(each.path, each.own))).toEqual([]);
	});
});

test("the entries are those of the package", () => {
	const { exports: published } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const shown = Object.keys(entries).filter((entry) => !entry.startsWith("rules/"));
	const named = shown.map((entry) => (entry === "index" ? "." : `./${entry}`));
	const expected = Object.keys(published).filter((path) => !path.startsWith("./rules") && path !== "./package.json");
	expect(named.toSorted()).toEqual(expected.toSorted());
});
