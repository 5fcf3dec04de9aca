const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** An integer from 1 to 9999 in Chinese numerals, as in the numbers of articles: 十、二十三、一百零五、一千零三十四. */
export const numeral = (n: number): string => {
	const [thousands, below] = [Math.floor(n / 1000), n % 1000];
	if (thousands > 0) {
		const rest =
			below === 0 ? "" : below < 100 ? `零${below < 20 && below >= 10 ? "一" : ""}${numeral(below)}` : numeral(below);
		return `${digits[thousands]}千${rest}`;
	}
	const [hundreds, tens, units] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
	const ones = digits[units] ?? "";
	if (hundreds > 0) {
		const rest = tens > 0 ? `${digits[tens]}十${ones}` : ones && `零${ones}`;
		return `${digits[hundreds]}百${rest}`;
	}
	if (tens === 0) return ones;
	return `${tens === 1 ? "" : digits[tens]}十${ones}`;
};
