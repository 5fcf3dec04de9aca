import { laws } from "../../src/rules";
import { serviceFor } from "../../src/service";

const { "weifang-2021": weifang2021, "pipl-2021": pipl } = laws;

/** The laws of the services that are tested. */
export const served = [weifang2021, pipl] as const;

export const service = serviceFor({ laws: served });

/** A service that is asked with JSON, and answers with it. */
export const asking =
	(of: (request: Request) => Promise<Response>) =>
	async (
		path: string,
		body?: unknown,
		more: RequestInit = {},
	): Promise<{ readonly response: Response; readonly said: unknown }> => {
		const text = typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
		const posted = { method: "POST", body: text, headers: { "Content-Type": "application/json" } };
		const response = await of(new Request(`http://localhost${path}`, { ...(body === undefined ? {} : posted), ...more }));
		const written = await response.text();
		return {
			response,
			said: written !== "" && /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(written) : written,
		};
	};

export const ask = asking(service);

/** The code and the path of each issue of an answer. */
export const codesIn = (said: unknown): readonly string[] =>
	(said as readonly { readonly code: string; readonly path: readonly string[] }[]).map(({ code, path }) =>
		[code, ...path].join(" "),
	);
