/** What was asked and answered, kept as lines of a log, and asked again later. */
export { type RecordLine, readRecords } from "./read-records";
export { type RecordOptions, record } from "./record";
export type { Asked, RecordableAnswer, RecordedAnswer } from "./recorded";
export { type Replay, type ReplayOptions, type ReplayVerdict, replay, replayed } from "./replay";
