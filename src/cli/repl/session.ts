import { type Case, caseOf } from "../../engine/case";
import type { Day } from "../../model/day";
import type { Finding, Value } from "../../model/law/fact";
import type { Law } from "../../model/law/law";
import type { LawAsSigned } from "../signing/law-as-signed";
import { chinese } from "../words/chinese";
import type { InterfaceWords, SessionCommandName } from "../words/words";

/** Facts by id, as `parseFacts` returns them. */
export type SessionFacts = Readonly<Record<string, Value | Finding>>;

/** What an interactive session is about. It is never changed: every line makes the next one. */
export interface Session {
	readonly law: Law;
	readonly on: Day;
	/** The question that is asked where a line names none. */
	readonly question: string;
	readonly facts: SessionFacts;
	/** The laws that were read from files, by id; absent, none. */
	readonly own?: Readonly<Record<string, Law>>;
	/** What the file of signatures that the session was begun with says of a law; absent, nothing. */
	readonly asSigned?: LawAsSigned;
	/** What the session says of itself; absent, in Chinese. */
	readonly words?: InterfaceWords;
	/** Who makes the findings that follow, where a line names nobody. */
	readonly signer?: { readonly by: string; readonly on?: Day };
}

/** The case of a session. */
export const caseOfSession = ({ law, facts, on }: Session): Case => caseOf(law, facts, { on });

/** The words in which a session speaks of itself. */
export const wordsOf = ({ words = chinese }: Session): InterfaceWords => words;

/** What a session says of itself and of the lines that are typed. */
export const sayingsOf = (session: Session): InterfaceWords["messages"]["session"] => wordsOf(session).messages.session;

/** The name of a command in the language of a session. */
export const spellingOf = (session: Session, command: SessionCommandName): string =>
	wordsOf(session).sessionCommands[command].usage.split(" ")[0] ?? command;

/** The answer to a line, and the session after it. */
export interface Reply {
	readonly session: Session;
	readonly text: string;
	/** The line could not be taken or carried out. */
	readonly refused?: true;
	/** The session is over. */
	readonly ended?: true;
}

/** How a session reads and writes files; both report in Chinese what went wrong. */
export interface Files {
	readonly read: (path: string) => { readonly text: string } | { readonly problem: string };
	readonly write: (path: string, text: string) => string | null;
}
