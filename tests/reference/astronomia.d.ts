declare module "astronomia" {
	interface Earth {
		readonly name: string;
	}
	export const deltat: { deltaT(year: number): number };
	export const julian: {
		Calendar: new () => { fromJDE(jde: number): { readonly year: number } };
		CalendarGregorianToJD(year: number, month: number, day: number): number;
	};
	export const moonphase: { newMoon(year: number): number };
	export const planetposition: { Planet: new (data: unknown) => Earth };
	export const solar: { apparentVSOP87(earth: Earth, jde: number): { readonly lon: number } };
}

declare module "astronomia/data/vsop87Bearth" {
	const data: unknown;
	// biome-ignore lint/style/noDefaultExport: this is how the package exports its data.
	export default data;
}
