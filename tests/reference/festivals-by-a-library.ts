import { Lunar, type Solar } from "lunar-typescript";

const dayNumber = (solar: Solar | undefined): number | undefined =>
	solar && Date.UTC(solar.getYear(), solar.getMonth() - 1, solar.getDay()) / 86_400_000;

/** 正月初一, 清明, 端午 and 中秋 of a year by a lunar calendar library, each as the number of its day from 1970-01-01. */
export const festivalsByALibrary = (year: number): readonly (number | undefined)[] =>
	[
		Lunar.fromYmd(year, 1, 1).getSolar(),
		Lunar.fromYmd(year, 3, 1).getJieQiTable()["清明"],
		Lunar.fromYmd(year, 5, 5).getSolar(),
		Lunar.fromYmd(year, 8, 15).getSolar(),
	].map(dayNumber);
