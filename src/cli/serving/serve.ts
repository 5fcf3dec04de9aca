import { createServer, type Server, type ServerOptions } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type AnsweredRequest, type ServiceOptions, serviceFor } from "../../service";
import { dataHeaders } from "../../service/headers";

/** Where a server listens. */
export interface Address {
	readonly host: string;
	readonly port: number;
}

/** A server that runs. */
export interface Running {
	/** With the port that was given by the system where 0 was asked for. */
	readonly url: string;
	/** Takes no more requests, answers those that have come, and settles when the last is answered. */
	readonly stop: () => Promise<void>;
}

/** How long a client may take, in milliseconds: to send the head of a request, a whole request, and the next one. */
const patience: ServerOptions = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 };

/** How long requests that are on their way when a server is told to stop may take to come in, in milliseconds. */
const drained = 100;

/** What is no HTTP is answered as everything else is: with what is wrong. */
const notHttp = JSON.stringify([{ code: "not-http", path: [], message: "不是可以读取的 HTTP 请求，或者请求头过大" }]);

/** The answer to a request whose head makes no sense. */
const unreadable = (): Response => new Response(notHttp, { status: 400, headers: dataHeaders });

/** The answer to bytes that are no request at all, for which there is nobody but the socket to give it to. */
const answerGarbage = (_: Error, socket: Socket): void => {
	if (!socket.writable) return;
	const headers = Object.entries({ ...dataHeaders, Connection: "close", "Content-Length": Buffer.byteLength(notHttp) });
	socket.end(["HTTP/1.1 400 Bad Request", ...headers.map(([name, value]) => `${name}: ${value}`), "", notHttp].join("\r\n"));
};

const urlOf = (server: Server): string => {
	// A server that listens on a port has an address.
	const { address, family, port } = server.address() as AddressInfo;
	return `http://${family === "IPv6" ? `[${address}]` : address}:${port}/`;
};

/** Serves what `serviceFor` answers. Rejects where the address cannot be had. */
export const listen = async (options: ServiceOptions, { host, port }: Address): Promise<Running> => {
	let listening = false;
	const { log } = options;
	const told = log && { ...log, write: (answered: AnsweredRequest) => (listening ? log.write(answered) : undefined) };
	const service = serviceFor({ ...options, ...(told ? { log: told } : {}) });
	// The description is large: whoever asks for it first is not to keep all others waiting.
	await service(new Request("http://localhost/openapi.json"));
	listening = true;
	const server = createServer(patience, getRequestListener(service, { errorHandler: () => unreadable() }));
	let stopping = false;
	server.prependListener("request", (_, response) => {
		if (stopping) response.setHeader("Connection", "close");
	});
	server.on("clientError", answerGarbage);
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, resolve);
	});
	const stop = async (): Promise<void> => {
		stopping = true;
		await new Promise((resolve) => setTimeout(resolve, drained));
		const idle = setInterval(() => server.closeIdleConnections(), drained);
		await new Promise<void>((resolve) => server.close(() => resolve()));
		clearInterval(idle);
	};
	return { url: urlOf(server), stop };
};
