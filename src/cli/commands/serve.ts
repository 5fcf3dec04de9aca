import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { version } from "../../../package.json";
import { display } from "../../parse/display";
import type { OptionsOf } from "../options";
import { emit, exit, failure, type Output, textOutput } from "../output";
import { now } from "../read-day";
import { readLaws } from "../read-laws";
import { type ReadResult, readAll } from "../read-result";
import { rejection } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";
import type { InterfaceWords } from "../words/words";

const defaultPort = 8080;

/** `--port`. */
const readPort = (input: string | undefined): ReadResult<number> => {
	if (input === undefined) return right(defaultPort);
	const port = /^\d{1,5}$/.test(input) ? Number(input) : Number.NaN;
	if (port <= 65_535) return right(port);
	const message = `\`${display(input)}\` 不是端口`;
	return left([{ code: "wrong-value", path: ["--port"], message, input: display(input), suggestion: "可填 0 至 65535" }]);
};

/** Waits until the process is told to stop. A second signal ends it at once, as if nobody listened. */
const stopped = (): Promise<void> =>
	new Promise((resolve) => {
		const signals = ["SIGTERM", "SIGINT"] as const;
		const stop = () => {
			for (const signal of signals) process.off(signal, stop);
			resolve();
		};
		for (const signal of signals) process.on(signal, stop);
	});

const line = (told: object): Promise<void> => emit(process.stderr, `${JSON.stringify(told)}\n`);

/** `gongshu serve`: answers over HTTP until it is told to stop. Requests are told on stderr, one line of JSON each. */
export const serveCommand = async (
	options: OptionsOf<never, "port" | "host" | "log-facts" | "signatures"> & { readonly law: readonly string[] },
	_: string,
	words: InterfaceWords,
): Promise<Output> => {
	const asSigned = await lawAsSigned(options.signatures);
	const input = readAll({ laws: readLaws(options.law, asSigned), port: readPort(options.port) });
	if (isLeft(input)) return rejection(input.left);
	const { laws, port } = input.right;
	const { host = "127.0.0.1" } = options;
	const [{ listen }, { whatIfPage, whatIfPagePolicy }] = await Promise.all([import("../serving/serve"), import("../../page")]);
	const page = { html: whatIfPage(laws, null), policy: whatIfPagePolicy };
	const log = { now, write: (told: object) => void line(told), facts: options["log-facts"] };
	const toStop = stopped();
	try {
		const { url, stop } = await listen({ laws, version, page, log }, { host, port });
		await emit(process.stdout, `${words.messages.replies.answeringAt(url)}\n`);
		await toStop;
		await stop();
		return textOutput(({ messages: { replies } }) => replies.stopped);
	} catch (error) {
		const why = error instanceof Error && "code" in error ? String(error.code) : null;
		return failure(exit.rejected, ({ messages: { replies } }) => replies.cannotListen(display(host), port, why));
	}
};
