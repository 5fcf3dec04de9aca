import { expect, test } from "vitest";
import { laws } from "../../src/rules";
import { serviceFor } from "../../src/service";
import { blocksThatAre } from "./pages";

const service = serviceFor({ laws: [laws.weifang] });

/** A line of `curl` as the request that it sends, and the status that the page says it is answered with. */
const requests = blocksThatAre("requests").flatMap(([, { code }]) =>
	code
		.trim()
		.split("\n")
		.map((line) => {
			const [, url = "", status = ""] = /^curl (\S+) (?:.* )?# (\d{3})$/.exec(line) ?? [];
			const [, type] = / -H 'Content-Type: ([^']*)'/.exec(line) ?? [];
			const [, body] = / -d '([^']*)'/.exec(line) ?? [];
			// This is the type that curl sends where none is written.
			const headers = { "Content-Type": type ?? "application/x-www-form-urlencoded" };
			const request = new Request(url, body === undefined ? {} : { method: "POST", headers, body });
			return { line, request, status: Number(status) };
		}),
);

test("every request of the page is answered with the status that the page says", async () => {
	expect(requests.length).toBeGreaterThan(15);
	for (const { line, request, status } of requests) expect([line, (await service(request)).status]).toEqual([line, status]);
});
