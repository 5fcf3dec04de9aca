/** Days off and at work in mainland China, and the day on which a time limit ends. */
export type { CountedDay } from "../model/answer/counted-day";
export type { Due } from "../model/answer/due";
export type { CountedTimeLimit, NaturalTimeLimit } from "../model/law/time-limit";
export { type Calendar, calendarAsOf, china, withNotice } from "./calendar";
export { dueDate } from "./due-date";
export { dayOf } from "./instant";
export type { Holiday, Notice, Span } from "./notice";
export type { Statute, StatutoryHoliday } from "./statute";
export { type StatutoryDays, statutoryDays } from "./statutory-days";
export { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days";
