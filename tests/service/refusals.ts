import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnsweredRequest, serviceFor } from "../../src/service";
import { isThorough } from "../thorough";
import { ask, asking, codesIn, served } from "./asking";

const decideOpening = "/weifang-2021/decide/opening";
const body = { facts: {}, on: "2024-09-02" };
const typed = (type: string) => ({ headers: { "Content-Type": type } });
const gbk = new Uint8Array([0x7b, 0x22, 0xb9, 0xab, 0xb9, 0xb2, 0xca, 0xfd, 0xbe, 0xdd, 0x22, 0x3a, 0x31, 0x7d]);

test.each([
	["a law that is not served", "/weifang-2012/decide/opening", body, {}, 404, ["unknown-law law"]],
	["a question that is misspelt", "/weifang-2021/decide/openning", body, {}, 404, ["unknown-question question"]],
	["a procedure that is misspelt", "/weifang-2021/follow/sharingRequests", body, {}, 404, ["unknown-procedure procedure"]],
	["another path", "/weifang-2021/decid/opening", body, {}, 404, ["unknown-path"]],
	["another method", decideOpening, undefined, { method: "DELETE" }, 405, ["wrong-method"]],
	["a list that is posted to", "/laws", body, {}, 405, ["wrong-method"]],
	["another type", decideOpening, body, typed("text/plain"), 415, ["not-json"]],
	["another encoding", decideOpening, body, typed("application/json; charset=gbk"), 415, ["not-json"]],
	["no body", decideOpening, "", {}, 400, ["not-json"]],
	["bytes of another encoding", decideOpening, gbk, {}, 400, ["unreadable"]],
	["bytes of UTF-16", decideOpening, new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), {}, 400, ["unreadable"]],
	["half a body", decideOpening, '{"facts":', {}, 400, ["not-json"]],
	[
		"a key written twice",
		decideOpening,
		'{"facts":{"公共数据":1,"公共数据":1},"on":"2024-09-02"}',
		{},
		400,
		["duplicate-key facts 公共数据"],
	],
	["lists in lists", decideOpening, "[".repeat(200), {}, 400, ["too-deep"]],
	["too much", decideOpening, " ".repeat(256 * 1024 + 1), {}, 413, ["too-large"]],
	["no object", decideOpening, "null", {}, 422, ["not-an-object"]],
	["nothing that is needed", decideOpening, {}, {}, 422, ["missing-key facts", "missing-key on"]],
	[
		"everything wrong at once",
		decideOpening,
		{ fact: 1, facts: { 公共: 1 }, on: "2024-02-30", asOf: 1 },
		{},
		422,
		["unknown-key fact", "unknown-fact facts 公共", "not-a-day on", "not-a-day asOf"],
	],
	["no events", "/weifang-2021/follow/sharingRequest", { events: {}, today: "2024-09-02" }, {}, 422, ["not-an-object events"]],
	[
		"an event that there is none of",
		"/weifang-2021/follow/sharingRequest",
		{ events: [{ on: "2024-09-02", step: "无" }], today: "x" },
		{},
		422,
		["unknown-step events 0 step", "event-incomplete events 0", "not-a-day today"],
	],
	["a name of every object", decideOpening, '{"facts":{},"on":"2024-09-02","__proto__":{}}', {}, 422, ["unsafe-key __proto__"]],
] as const)("%s is refused, with the reason", async (_, path, asked, more, status, codes) => {
	const { response, said } = await ask(path, asked, more);
	expect([response.status, codesIn(said)]).toEqual([status, codes]);
});

test("a body that breaks off is refused, and one without a length is counted as it comes in", async () => {
	const streamed = (start: (to: ReadableStreamDefaultController<Uint8Array>) => void): RequestInit => {
		const headers = { "Content-Type": "application/json", "Transfer-Encoding": "chunked" };
		// Node asks for this with a stream; the types do not know it yet.
		return { method: "POST", headers, body: new ReadableStream({ start }), duplex: "half" } as RequestInit;
	};
	const endless = streamed((to) => {
		for (let sent = 0; sent < 300; sent += 1) to.enqueue(new Uint8Array(1024).fill(0x20));
	});
	const large = await ask(decideOpening, undefined, endless);
	expect([large.response.status, codesIn(large.said)]).toEqual([413, ["too-large"]]);
	const broken = { method: "POST", headers: { "Content-Type": "application/json", "Content-Length": "9" } };
	const stream = new ReadableStream({ start: (to) => to.error(new Error("gone")) });
	const cut = await ask(decideOpening, undefined, { ...broken, body: stream, duplex: "half" } as RequestInit);
	expect([cut.response.status, codesIn(cut.said)]).toEqual([400, ["unreadable"]]);
});

test("the nearest name, the method and the place are told", async () => {
	expect((await ask("/weifang-2021/decide/openning", body)).said).toMatchObject([{ suggestion: "是否为“开放属性”？" }]);
	expect((await ask(decideOpening)).response.headers.get("allow")).toBe("POST");
	expect((await ask("/laws", body)).response.headers.get("allow")).toBe("GET, HEAD");
	expect((await ask(decideOpening, '{\n"a"')).said).toMatchObject([{ message: expect.stringContaining("第2行第4列") }]);
	expect((await ask(decideOpening, { ...body, fact: 1 })).said).toMatchObject([{ suggestion: "是否为“facts”？" }]);
	expect((await ask("/laws", undefined, { method: "HEAD" })).response.status).toBe(200);
});

test("what was answered is told without facts, and with them where that is asked for", async () => {
	const told: AnsweredRequest[] = [];
	let time = Date.UTC(2026, 10, 21);
	const log = { now: () => (time += 5), write: (answered: AnsweredRequest) => told.push(answered) };
	const facts = { facts: { 国家秘密: "不涉及" }, on: "2024-09-02" };
	await asking(serviceFor({ laws: served, log }))(`${decideOpening}?国家秘密`, facts);
	await asking(serviceFor({ laws: served, log: { ...log, facts: true } }))(decideOpening, facts);
	const first = { method: "POST", path: decideOpening, status: 422, ms: 5, issues: ["finding-required"] };
	expect(told).toEqual([
		{ time: "2026-11-21T00:00:00.010Z", ...first },
		{ time: "2026-11-21T00:00:00.020Z", ...first, asked: facts },
	]);
	expect(JSON.stringify(told[0])).not.toContain("秘密");
});

const names = [
	"weifang-2021",
	"pipl-2021",
	"decide",
	"assess",
	"follow",
	"form",
	"opening",
	"sharingRequest",
	"laws",
	"api",
	"",
];
const paths = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...names) },
			fc.webSegment(),
			fc.string({ unit: "binary" }).map(encodeURI),
		),
		{ maxLength: 5 },
	)
	.map((parts) => `/${parts.join("/")}`);
const aimed = fc.constantFrom(
	decideOpening,
	"/weifang-2021/assess",
	"/weifang-2021/follow/sharingRequest",
	"/pipl-2021/form/sharingRoute",
);
const jsonText = fc
	.record(
		{
			facts: fc.jsonValue(),
			on: fc.oneof(fc.constant("2024-09-02"), fc.jsonValue()),
			events: fc.jsonValue(),
			today: fc.jsonValue(),
		},
		{ requiredKeys: [] },
	)
	.map((value) => JSON.stringify(value));
const bodies = fc.oneof(
	fc.uint8Array({ maxLength: 400 }),
	jsonText,
	fc.json(),
	fc.tuple(jsonText, fc.nat(40)).map(([text, at]) => text.slice(0, -1 - (at % text.length))),
	fc.string({ unit: "binary" }),
);
const headers = fc.record(
	{
		"Content-Type": fc.oneof({ weight: 3, arbitrary: fc.constant("application/json") }, fc.stringMatching(/^[\x20-\x7e]*$/)),
		"Content-Length": fc.constantFrom("0", "1", "-1", "NaN", "999999999", "12"),
		"Transfer-Encoding": fc.constantFrom("chunked", "gzip"),
		Accept: fc.stringMatching(/^[\x20-\x7e]*$/),
	},
	{ requiredKeys: ["Content-Type"] },
);
const method = fc.oneof(
	{ weight: 5, arbitrary: fc.constant("POST") },
	fc.constantFrom("GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "QUERY"),
);

test("whatever is sent, the answer is a result, or JSON that says why there is none", async () => {
	const statuses = new Map<number, number>();
	await fc.assert(
		fc.asyncProperty(fc.oneof(aimed, paths), method, headers, bodies, async (path, method, headers, sent) => {
			const hasBody = method !== "GET" && method !== "HEAD";
			const { response, said } = await ask(path, undefined, {
				method,
				headers,
				...(hasBody ? { body: sent as BodyInit } : {}),
			});
			statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
			if (response.status === 200 || method === "HEAD") return;
			expect([400, 404, 405, 413, 415, 422]).toContain(response.status);
			expect(said).toEqual(
				expect.arrayContaining([
					expect.objectContaining({ code: expect.any(String), message: expect.stringMatching(/\p{Script=Han}/u) }),
				]),
			);
		}),
		{ numRuns: isThorough ? Number(process.env["HOSTILE_REQUESTS"] ?? 3000) : 400 },
	);
	for (const status of [200, 400, 404, 405, 415, 422]) expect([status, statuses.has(status)]).toEqual([status, true]);
	expect(statuses.has(500)).toBe(false);
});
