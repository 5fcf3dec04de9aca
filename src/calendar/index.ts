export type { CountedDay, CountedTerm, Due, NaturalTerm } from "../model/due";
export { type Calendar, calendarAsOf, china } from "./calendar";
export { dueDate } from "./due-date";
export { dayOf } from "./instant";
export type { Holiday, Notice, Span } from "./notice";
export { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days";
