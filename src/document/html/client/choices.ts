const press = (group: Element, pressed: Element): void => {
	for (const button of group.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button === pressed));
};

const show = (index: number): void => {
	for (const [at, list] of [...document.querySelectorAll<HTMLElement>(".index")].entries()) list.hidden = at !== index;
};

/** The views, the lists of places, and the button that shows these on a narrow screen. */
export const choices = (): void => {
	for (const group of document.querySelectorAll<HTMLElement>("[data-choice]"))
		group.addEventListener("click", ({ target }) => {
			const button = (target as Element).closest("button");
			if (!button) return;
			press(group, button);
			if (group.dataset["choice"] === "view") document.body.dataset["view"] = button.value;
			else show(Number(button.value));
		});
	const menu = document.querySelector<HTMLButtonElement>(".menu");
	const toggle = (open: boolean): void => {
		menu?.setAttribute("aria-expanded", String(open));
		document.body.classList.toggle("menu-open", open);
	};
	menu?.addEventListener("click", () => toggle(menu.getAttribute("aria-expanded") !== "true"));
	document.querySelector("#indexes")?.addEventListener("click", ({ target }) => {
		if ((target as Element).closest("a")) toggle(false);
	});
	document.addEventListener("click", ({ target }) => {
		const link = (target as Element).closest<HTMLAnchorElement>("a[href^='#']");
		if (link) reveal(document.getElementById(decodeURIComponent(link.hash.slice(1))));
	});
	reveal(document.getElementById(decodeURIComponent(location.hash.slice(1))));
};

/** Shows a place that a view or a fold hides. */
export const reveal = (place: Element | null): void => {
	if (!place) return;
	for (let at: Element | null = place; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
	if ((place as HTMLElement).offsetParent === null && document.body.dataset["view"] !== "all")
		document.querySelector<HTMLButtonElement>("[data-choice='view'] button")?.click();
};
