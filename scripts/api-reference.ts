import { copyFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application, Comment, ReflectionKind } from "typedoc";
import { packagesInReference } from "./bundled-packages";
import { entries } from "./entries";

/**
 * `npm run docs:api`: the reference of every public entry as HTML in `docs/api`, from the comments in the source. It fails where a
 * link in a comment leads nowhere, or an exported name has no comment.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const [to = "docs/api"] = process.argv.slice(2);

const nameOf = (entry: string): string => (entry === "index" ? "gongshu" : `gongshu/${entry.replace(/\/index$/, "")}`);

const names = new Map(Object.entries(entries).map(([entry, path]) => [`${root}${path}`, nameOf(entry)] as const));

/** What the comment at the top of an entry says of it. */
const aboutOf = (path: string): string =>
	(/^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(path, "utf8"))?.[1] ?? "").replace(/^ \* ?/gm, "").trim();

const app = await Application.bootstrap({
	name: "gongshu",
	entryPoints: [...names.keys()],
	tsconfig: `${root}tsconfig.json`,
	// The source is checked by `npm run types`.
	skipErrorChecking: true,
	readme: "none",
	disableSources: true,
	disableGit: true,
	githubPages: false,
	hideGenerator: true,
	includeVersion: true,
	sort: ["alphabetical"],
	sortEntryPoints: false,
	validation: { invalidLink: true, notDocumented: true, notExported: false },
	requiredToBeDocumented: ["Function", "Variable", "Interface", "TypeAlias", "Class", "Enum"],
});

const project = await app.convert();
if (!project) process.exit(1);
for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
	const path = project.files.getReflectionPath(module) ?? "";
	module.name = names.get(path) ?? module.name;
	module.comment = new Comment([{ kind: "text", text: aboutOf(path) }]);
}
app.validate(project);
if (app.logger.hasErrors() || app.logger.validationWarningCount > 0) process.exit(1);
await app.generateDocs(project, `${root}${to}`);
for (const name of packagesInReference)
	copyFileSync(`${root}node_modules/${name}/LICENSE`, `${root}${to}/assets/LICENSE-${name}.txt`);
