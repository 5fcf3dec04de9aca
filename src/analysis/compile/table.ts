/**
 * A table of values by two whole numbers, filled on first sight; what was worked out once is found again in a few steps,
 * however large the numbers may be.
 */
export class Table<T extends object> {
	private lows = new Int32Array(64);
	private highs = new Int32Array(64);
	private values: (T | undefined)[] = new Array(64).fill(undefined);
	private count = 0;
	private readonly make: (low: number, high: number) => T;

	constructor(make: (low: number, high: number) => T) {
		this.make = make;
	}

	at(low: number, high: number): T {
		const slot = this.slotOf(low, high);
		return this.values[slot] ?? this.add(low, high);
	}

	/** Where the numbers stand, or the free slot where they would. */
	private slotOf(low: number, high: number): number {
		const mask = this.lows.length - 1;
		// Knuth's multiplier spreads neighbouring numbers, the shift brings its high bits down.
		const mixed = Math.imul(low ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1);
		let slot = (mixed ^ (mixed >>> 15)) & mask;
		while (this.values[slot] !== undefined && (this.lows[slot] !== low || this.highs[slot] !== high)) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	/** Forgets every value. */
	clear(): void {
		this.lows = new Int32Array(64);
		this.highs = new Int32Array(64);
		this.values = new Array(64).fill(undefined);
		this.count = 0;
	}

	private add(low: number, high: number): T {
		const made = this.make(low, high);
		// Making a value may have cleared the table.
		const slot = this.slotOf(low, high);
		this.lows[slot] = low;
		this.highs[slot] = high;
		this.values[slot] = made;
		this.count += 1;
		if (this.count * 2 > this.lows.length) this.grow();
		return made;
	}

	private grow(): void {
		const [lows, highs, values] = [this.lows, this.highs, this.values];
		this.lows = new Int32Array(lows.length * 2);
		this.highs = new Int32Array(lows.length * 2);
		this.values = new Array(lows.length * 2).fill(undefined);
		for (const [at, value] of values.entries()) {
			if (value === undefined) continue;
			const slot = this.slotOf(lows[at] ?? 0, highs[at] ?? 0);
			this.lows[slot] = lows[at] ?? 0;
			this.highs[slot] = highs[at] ?? 0;
			this.values[slot] = value;
		}
	}
}
