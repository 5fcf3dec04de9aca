import { unzipSync } from "fflate";

/** What a packed file may unfold to, in bytes: always so much, more only in proportion to its own size, and never beyond. */
const most = { always: 2 ** 24, times: 60, ever: 2 ** 28, entries: 5000 } as const;

/**
 * Whether a packed file unfolds to what a workbook may have, as its own list of contents says; nothing is unfolded for it.
 *
 * A list that says too little does no harm: whoever unfolds the file stops where the list said that an entry ends. An entry of
 * which it says nothing is refused, as that bound would be missing.
 */
export const unfoldsWithin = (bytes: Uint8Array): boolean => {
	let [total, entries, isBounded] = [0, 0, true];
	unzipSync(bytes, {
		filter: ({ name, size, originalSize }) => {
			entries += 1;
			total += originalSize;
			if (originalSize === 0 && !name.endsWith("/") && size !== 0 && size !== 2) isBounded = false;
			return false;
		},
	});
	return isBounded && entries <= most.entries && total <= Math.max(most.always, Math.min(most.ever, bytes.length * most.times));
};
