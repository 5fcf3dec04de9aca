import type { InterfaceWords } from "../words/words";

/** Where a long run has got to. */
export interface AuditProgress {
	readonly rows: number;
	/** How many of them an earlier run did. */
	readonly before: number;
	/** How many bytes were read, and how many there are. */
	readonly read: number;
	readonly size: number;
}

/** Shows on a terminal how far a run has got. */
export interface ProgressLine {
	readonly show: (progress: AuditProgress) => void;
	/** Takes the line away, so that what follows stands alone. */
	readonly clear: () => void;
}

/** How many milliseconds pass between two lines. */
const pause = 250;

const clearLine = "\r\u001b[K";

/** What is shown after so many milliseconds, for one line of a terminal. */
const progressText = (
	{ messages: { replies } }: InterfaceWords,
	{ rows, before, read, size }: AuditProgress,
	elapsed: number,
): string => {
	const rate = elapsed > 0 ? ((rows - before) * 1000) / elapsed : 0;
	const share = size > 0 ? read / size : 0;
	const isKnown = rate > 0 && share > 0 && share < 1;
	const told = replies.progress(rows, Math.round(rate));
	if (!isKnown) return told;
	const seconds = Math.max(1, Math.round((rows * (1 / share - 1)) / rate));
	return told + replies.remaining(Math.floor(share * 100), replies.duration(seconds));
};

/**
 * Shows progress on a stream if it is a terminal, a few times a second.
 *
 * @param now the milliseconds since any moment
 */
export const progressLine = (
	stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
	words: InterfaceWords,
	now: () => number = () => performance.now(),
): ProgressLine => {
	if (!stream.isTTY) return { show: () => {}, clear: () => {} };
	const begun = now();
	let [shown, isShown] = [begun, false];
	return {
		show: (progress) => {
			if (now() - shown < pause) return;
			shown = now();
			isShown = true;
			stream.write(`${clearLine}${progressText(words, progress, shown - begun)}`);
		},
		clear: () => {
			if (isShown) stream.write(clearLine);
			isShown = false;
		},
	};
};
