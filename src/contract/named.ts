import { type Law, layersOf, titleOf } from "../model/law/law";
import { type Named, namesOf } from "../model/name-matching";
import { idGiven } from "../model/own-property";
import { sealed } from "../model/sealed";
import { printable } from "../model/visible-text";

/** That a law has nothing of a name is an error of the program that names it: the message has the nearest name. */
const requireNamed = (law: Law, candidates: readonly Named[], id: unknown, noun: string): void => {
	const given = idGiven(id);
	if (candidates.some((candidate) => candidate.id === given)) return;
	const names = namesOf(candidates);
	const meant = names.find(given) ?? names.nearest(given);
	const instead = meant ? `，是否为 \`${meant.id}\`（${meant.label}）` : "";
	throw new TypeError(`${titleOf(law)}没有标识为 \`${printable(given, 60)}\` 的${noun}${instead}`);
};

/** @throws `TypeError` in Chinese with the nearest name if the law has no question with this id */
export const requireQuestion = (law: Law, id: unknown): void => {
	const own = sealed(law);
	const questions = layersOf(own).flatMap(({ regulation }) => regulation.questions);
	requireNamed(own, uniqueOf(questions), id, "问题");
};

/** @throws `TypeError` in Chinese with the nearest name if the law has no procedure with this id */
export const requireProcedure = (law: Law, id: unknown): void => {
	const own = sealed(law);
	const procedures = layersOf(own).flatMap(({ regulation }) => regulation.procedures);
	requireNamed(own, uniqueOf(procedures), id, "程序");
};

const uniqueOf = (named: readonly Named[]): readonly Named[] => [
	...new Map(named.toReversed().map(({ id, label }) => [id, { id, label }])).values(),
];
