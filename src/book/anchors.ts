/** The ids of the places of a book. They are made of the words a reader sees, so that a link says where it leads. */
export const anchors = {
	part: (name: string) => anchor(name),
	/** What stands under a part: its duties, the entry of a number. */
	within: (name: string, what: string | number) => anchor(`${name}-${what}`),
	question: (label: string) => anchor(`问题-${label}`),
	fact: (label: string) => anchor(`事实-${label}`),
	reading: (id: string) => anchor(`解释-${id}`),
	/** By its place among the cases: titles are long. */
	case: (number: number) => `案例-${number}`,
} as const;

const anchor = (words: string): string => words.replace(/[\s"#%<>&]+/g, "");
