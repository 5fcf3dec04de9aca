/** The head of every printed page says which document this is. */
export const printing = (): void => {
	const head = document.querySelector<HTMLMetaElement>("meta[name='running-head']")?.content ?? "";
	document.documentElement.style.setProperty("--running-head", JSON.stringify(head));
};
