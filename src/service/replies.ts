import { chain, type Either, isLeft, left } from "fp-ts/lib/Either.js";
import type { Context } from "hono";
import { dataHeaders } from "./headers";
import type { Answer } from "./operations";
import { readBody } from "./read-body";
import { mostBytes, type Refusal, tooLarge, unfinished } from "./refusal";

/** What is kept of a request while it is answered, to be told afterwards. */
export interface Told {
	Variables: { issues: Refusal["issues"]; asked: unknown };
}

type Exchange = Context<Told>;

/** Answers with everything that is wrong. */
export const answerRefusal = (
	c: Exchange,
	{ status, issues }: Refusal,
	headers: Readonly<Record<string, string>> = {},
): Response => {
	c.set("issues", issues);
	return c.body(JSON.stringify(issues), status, { ...dataHeaders, ...headers });
};

/** Answers with a result exactly as a function returned it, or with everything that is wrong. */
export const answerResult = (c: Exchange, answer: Answer): Response =>
	isLeft(answer) ? answerRefusal(c, answer.left) : c.body(JSON.stringify(answer.right), 200, dataHeaders);

const bodyOf = async (c: Exchange): Promise<Either<Refusal, unknown>> => {
	const bytes = await c.req.arrayBuffer().then(
		(read) => new Uint8Array(read),
		() => null,
	);
	if (bytes === null) return left(unfinished);
	// A host may hand over a request whose Content-Length is not its length.
	return bytes.length > mostBytes ? left(tooLarge) : readBody(c.req.header("content-type") ?? "", bytes);
};

/** Answers what is asked with a body; that is read only where what it asks about is there. */
export const answerAsked = async <T>(
	c: Exchange,
	about: Answer<T>,
	answer: (about: T, body: unknown) => Answer,
): Promise<Response> => {
	if (isLeft(about)) return answerRefusal(c, about.left);
	const body = await bodyOf(c);
	if (!isLeft(body)) c.set("asked", body.right);
	return answerResult(c, chain((asked: unknown): Answer => answer(about.right, asked))(body));
};
