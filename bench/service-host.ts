import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { decide } from "../src/engine/decide";
import { serviceFor } from "../src/service";
import { law, on } from "./cases";

/**
 * The process that is measured: the service, and beside it a bare route of the same framework that reads JSON and answers with
 * a fixed text as long as a decision. It tells its parent where it listens, and when asked how long its processor worked.
 */
const service = serviceFor({ laws: [law] });
const text = JSON.stringify(decide(law, "opening", {}, { on }));
const app = new Hono();
app.post("/bare", async (c) => {
	await c.req.json();
	return c.body(text, 200, { "Content-Type": "application/json" });
});

const server = createAdaptorServer({
	fetch: (request) => (request.url.endsWith("/bare") ? app.fetch(request) : service(request)),
});
server.listen(0, "127.0.0.1", () => process.send?.({ address: server.address() }));
process.on("message", () => {
	const { user, system } = process.cpuUsage();
	process.send?.({ worked: (user + system) / 1000, held: process.memoryUsage().heapUsed });
});
