const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** A whole number from 1 to 999 in Chinese numerals, as articles are counted: 十、二十三、一百零五. */
export const numeral = (n: number): string => {
	const [hundreds, tens, units] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
	const ones = digits[units] ?? "";
	if (hundreds > 0) {
		const rest = tens > 0 ? `${digits[tens]}十${ones}` : ones && `零${ones}`;
		return `${digits[hundreds]}百${rest}`;
	}
	if (tens === 0) return ones;
	return `${tens === 1 ? "" : digits[tens]}十${ones}`;
};
