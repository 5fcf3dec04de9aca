export type { CountedDay, CountedTimeLimit, Due, NaturalTimeLimit } from "../model/answer/due";
export { type Calendar, calendarAsOf, china, withNotice } from "./calendar";
export { dueDate } from "./due-date";
export { dayOf } from "./instant";
export type { Holiday, Notice, Span } from "./notice";
export type { Statute, StatutoryHoliday } from "./statute";
export { type StatutoryDays, statutoryDays } from "./statutory-days";
export { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days";
