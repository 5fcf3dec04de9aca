import { chain, map, right } from "fp-ts/lib/Either.js";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { openApiFor } from "../contract/open-api";
import { hasOutline, requireGiven } from "../model/given";
import type { Law } from "../model/law/law";
import { sealed } from "../model/sealed";
import { shorten } from "../parse/display";
import { apiPage, apiPagePolicy, apiPageStyle } from "./api-page";
import { pageHeaders } from "./headers";
import {
	type Answer,
	askedProcedure,
	askedQuestion,
	assessAsked,
	followAsked,
	lawTerms,
	lists,
	questionOperations,
	servedLaw,
} from "./operations";
import { broken, mostBytes, noSuchPath, tooLarge, wrongMethod } from "./refusal";
import { answerAsked, answerRefusal, answerResult, type Told } from "./replies";

/** A page that a service shows as its first. */
export interface ServicePage {
	readonly html: string;
	/** What the page may load and run, as a Content-Security-Policy. */
	readonly policy: string;
}

/** What is told of a request that was answered. It has no facts unless they are asked for. */
export interface AnsweredRequest {
	/** In UTC, as ISO 8601. */
	readonly time: string;
	readonly method: string;
	/** Without what follows a question mark; shortened when long. */
	readonly path: string;
	readonly status: number;
	/** How long it took to answer, in milliseconds. */
	readonly ms: number;
	/** The codes of what was wrong with the request, each once; empty if it was answered. */
	readonly issues: readonly string[];
	/** The body of the request, where facts are to be told and it could be read. */
	readonly asked?: unknown;
}

/** Where what was answered is told. */
export interface ServiceLog {
	/** The clock of the host, in milliseconds since 1970: the library has none. */
	readonly now: () => number;
	/** Called once a request is answered. */
	readonly write: (answered: AnsweredRequest) => void;
	/** Whether the bodies of requests are told; absent: they are not. */
	readonly facts?: boolean;
}

/** What a service answers about, and what it tells of it. */
export interface ServiceOptions {
	/** At least one, each once. */
	readonly laws: readonly Law[];
	/** The name of the service in its description; absent: 公数. */
	readonly title?: string;
	/** The version of the service in its description; absent: `1`. */
	readonly version?: string;
	/** Shown at `/`; absent: the page of the interface is. */
	readonly page?: ServicePage;
	/** Absent: nothing is told. */
	readonly log?: ServiceLog;
}

/** Answers a request of the Fetch standard. */
export type Service = (request: Request) => Promise<Response>;

/** What is made of the description of a service. It is large, and made when it is first asked for. */
const described = ({ laws, title, version, page }: ServiceOptions) => {
	let made: { readonly json: string; readonly html: string } | undefined;
	return () => {
		if (made) return made;
		const stated = { ...(title === undefined ? {} : { title }), ...(version === undefined ? {} : { version }) };
		const api = openApiFor(laws, stated);
		made = { json: JSON.stringify(api), html: apiPage(api, page !== undefined) };
		return made;
	};
};

const lawsById = (laws: readonly Law[]): Readonly<Record<string, Law>> => {
	if (!Array.isArray(laws) || laws.length === 0) throw new TypeError("没有写明规定：laws 应当列有至少一部规定");
	const own = laws.map((law) => sealed(law));
	return Object.fromEntries(own.map((law) => [law.id, law]));
};

/**
 * A service that answers what `openApiFor` describes, as a function from a request to its answer: it opens no socket, keeps
 * nothing between two requests, and can be mounted in any server that speaks the Fetch standard. `gongshu serve` mounts it.
 *
 * Beside the operations it has the description (`/openapi.json`), a page of it (`/api`), and `/health`. What is wrong with a
 * request is answered as a list of issues, as the readers of inputs reject with them: 422 for what is asked, 400, 413 and 415
 * for a body that cannot be read, 404 and 405 for the path.
 *
 * @returns a function that never rejects
 * @throws `TypeError` in Chinese if there is no law, or one of them is none
 *
 * @example
 * ```ts
 * import { pipl2021 } from "gongshu/rules/pipl-2021";
 * import { serviceFor } from "gongshu/service";
 *
 * const service = serviceFor({ laws: [pipl2021] });
 * const answer = await service(new Request("http://localhost/laws"));
 * answer.status; // 200
 * await answer.json(); // [{"id":"pipl-2021","label":"中华人民共和国个人信息保护法"}]
 * ```
 */
export const serviceFor = (options: ServiceOptions): Service => {
	requireGiven(hasOutline(options, {}), "serviceFor 的参数", "{ laws }，laws 列有至少一部规定", options);
	const { page, log } = options;
	const laws = lawsById(options.laws);
	const description = described(options);
	const app = new Hono<Told>();

	if (log)
		app.use(async (c, next) => {
			const begun = log.now();
			await next();
			const codes = [...new Set((c.get("issues") ?? []).map(({ code }) => code))];
			const asked = log.facts && c.get("asked") !== undefined ? { asked: c.get("asked") } : {};
			const { method } = c.req;
			const path = shorten(new URL(c.req.url).pathname);
			const ended = log.now();
			const time = new Date(ended).toISOString();
			log.write({ time, method, path, status: c.res.status, ms: ended - begun, issues: codes, ...asked });
		});
	app.onError((_, c) => answerRefusal(c, broken));
	app.notFound((c) => answerRefusal(c, noSuchPath(shorten(new URL(c.req.url).pathname))));

	const law = (given: string | undefined): Answer<Law> => servedLaw(laws, given);
	const apiHeaders = pageHeaders(apiPagePolicy);
	const counted = bodyLimit({ maxSize: mostBytes, onError: (c) => answerRefusal(c, tooLarge) });
	// A body that says how long it is need not be counted as it comes in.
	const limited: MiddlewareHandler<Told> = async (c, next) => {
		const length = c.req.header("content-length");
		if (length === undefined || c.req.header("transfer-encoding") !== undefined) return counted(c, next);
		return Number(length) > mostBytes ? answerRefusal(c, tooLarge) : next();
	};

	app.get("/", (c) => (page ? c.body(page.html, 200, pageHeaders(page.policy)) : c.body(description().html, 200, apiHeaders)));
	app.get("/api", (c) => c.body(description().html, 200, apiHeaders));
	app.get("/api.css", (c) => c.body(apiPageStyle, 200, pageHeaders("default-src 'none'", "text/css")));
	app.get("/openapi.json", (c) => c.body(description().json, 200, pageHeaders("default-src 'none'", "application/json")));
	app.get("/health", (c) => answerResult(c, right({ status: "ok", laws: Object.keys(laws) })));
	app.get("/laws", (c) => answerResult(c, right(lawTerms(laws))));
	app.get("/:law/questions", (c) => answerResult(c, map(lists.questions)(law(c.req.param("law")))));
	app.get("/:law/procedures", (c) => answerResult(c, map(lists.procedures)(law(c.req.param("law")))));
	for (const path of ["/", "/api", "/api.css", "/openapi.json", "/health", "/laws", "/:law/questions", "/:law/procedures"])
		app.all(path, (c) => answerRefusal(c, wrongMethod(shorten(c.req.method), "GET"), { Allow: "GET, HEAD" }));

	const posted: string[] = [];
	for (const [name, operation] of Object.entries(questionOperations)) {
		const path = `/:law/${name}/:question` as const;
		posted.push(path);
		app.post(path, limited, (c) => {
			const about = chain((named: Law) =>
				map((question: string) => ({ named, question }))(askedQuestion(named, c.req.param("question"))),
			)(law(c.req.param("law")));
			return answerAsked(c, about, ({ named, question }, body): Answer => operation(named, question, body));
		});
	}
	app.post("/:law/assess", limited, (c) => answerAsked(c, law(c.req.param("law")), assessAsked));
	app.post("/:law/follow/:procedure", limited, (c) => {
		const about = chain((named: Law) =>
			map((procedure: string) => ({ named, procedure }))(askedProcedure(named, c.req.param("procedure"))),
		)(law(c.req.param("law")));
		return answerAsked(c, about, ({ named, procedure }, body) => followAsked(named, procedure, body));
	});
	for (const path of [...posted, "/:law/assess", "/:law/follow/:procedure"])
		app.all(path, (c) => answerRefusal(c, wrongMethod(shorten(c.req.method), "POST"), { Allow: "POST" }));

	return async (request) => app.fetch(request);
};
