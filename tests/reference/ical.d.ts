/** The part of ical.js that the tests use; its own types do not compile. */
declare namespace ICAL {
	interface Time {
		readonly isDate: boolean;
		toString(): string;
	}
	class Component {
		constructor(jcal: unknown);
		getAllSubcomponents(name: string): readonly Component[];
		getAllProperties(): readonly { readonly name: string }[];
		getFirstPropertyValue(name: string): { toString(): string } | null;
	}
	class Event {
		constructor(component: Component);
		readonly component: Component;
		readonly summary: string;
		readonly description: string;
		readonly startDate: Time;
		readonly endDate: Time;
	}
	function parse(text: string): unknown;
}

// biome-ignore lint/style/noDefaultExport: this is how the package exports itself.
export default ICAL;
