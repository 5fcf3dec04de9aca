/**
 * Refuses what is no calendar: days counted by it would be nobody's.
 *
 * @throws `TypeError` in Chinese
 */
export const requireCalendar = (calendar: unknown): void => {
	const { notices, statutes = [] }: { readonly notices?: unknown; readonly statutes?: unknown } = Object(calendar ?? {});
	if (!Array.isArray(notices) || !Array.isArray(statutes))
		throw new TypeError("所给的不是日历：日历取自 gongshu/calendar 的 china，或者由 calendarAsOf、withNotice 作出");
};
