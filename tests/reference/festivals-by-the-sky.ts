import { deltat, julian, moonphase, planetposition, solar } from "astronomia";
import vsop87Bearth from "astronomia/data/vsop87Bearth";

/**
 * The festivals of the Chinese calendar from new moons and solar terms in Beijing time, by its three rules: a month begins on the day of the
 * new moon; the winter solstice falls in the eleventh month; of thirteen months between two such months the first without a major solar
 * term is the leap month.
 */

const earth = new planetposition.Planet(vsop87Bearth);

const degrees = 180 / Math.PI;
const synodic = 29.530588861;
const toUnixDays = 2440587.5;

/** The Beijing day, counted from 1970-01-01, of a moment in terrestrial time. */
const beijingDay = (jde: number): number => {
	const { year } = new julian.Calendar().fromJDE(jde);
	return Math.floor(jde - deltat.deltaT(year) / 86400 - toUnixDays + 8 / 24);
};

/** The moment near a given one at which the sun stands at an apparent longitude. */
const sunAt = (longitude: number, near: number): number => {
	let jde = near;
	for (let round = 0; round < 4; round += 1) {
		const { lon } = solar.apparentVSOP87(earth, jde);
		const ahead = ((longitude - lon * degrees + 540) % 360) - 180;
		jde += (ahead * 365.2422) / 360;
	}
	return jde;
};

const newYearOf = (year: number): number => julian.CalendarGregorianToJD(year, 1, 1);

const solstices = new Map<number, number>();
const solstice = (year: number): number => {
	const jde = solstices.get(year) ?? sunAt(270, newYearOf(year) + 355);
	solstices.set(year, jde);
	return jde;
};

/** The days of the new moons from the month of one winter solstice to the month of the next, both of them inside. */
const monthsOf = (year: number): readonly number[] => {
	const [from, to] = [beijingDay(solstice(year - 1)), beijingDay(solstice(year))];
	const moons = Array.from({ length: 18 }, (_, index) => {
		const jde = solstice(year - 1) + (index - 2) * synodic;
		return beijingDay(moonphase.newMoon(2000 + (jde - 2451545) / 365.25));
	});
	const distinct = [...new Set(moons)].sort((a, b) => a - b);
	const first = distinct.findLastIndex((day) => day <= from);
	const last = distinct.findLastIndex((day) => day <= to);
	return distinct.slice(first, last + 1);
};

/** The days of the twelve major solar terms after the winter solstice before a year. */
const majorTerms = (year: number): readonly number[] =>
	Array.from({ length: 13 }, (_, index) => beijingDay(sunAt((270 + 30 * index) % 360, solstice(year - 1) + 30.44 * index)));

/** The first day of each ordinary month of a Chinese year, by its number. */
const monthStarts = (year: number): ReadonlyMap<number, number> => {
	const months = monthsOf(year);
	const terms = majorTerms(year);
	const without = (index: number): boolean =>
		!terms.some((day) => day >= (months[index] ?? 0) && day < (months[index + 1] ?? 0));
	const leap = months.length === 14 ? months.findIndex((_, index) => index > 0 && without(index)) : -1;
	const ordinary = months.filter((_, index) => index !== leap);
	return new Map(ordinary.slice(0, 12).map((day, index) => [((index + 10) % 12) + 1, day]));
};

/** 正月初一, 清明, 端午 and 中秋 of a year, each as the number of its day from 1970-01-01. */
export const festivalsByTheSky = (year: number): readonly (number | undefined)[] => {
	const months = monthStarts(year);
	const nth = (month: number, day: number): number | undefined => {
		const first = months.get(month);
		return first === undefined ? undefined : first + day - 1;
	};
	return [nth(1, 1), beijingDay(sunAt(15, newYearOf(year) + 94)), nth(5, 5), nth(8, 15)];
};
