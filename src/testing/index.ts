/**
 * Arbitraries and laws for tests of a system that embeds gongshu: cases of any law, and the properties that an integration must
 * keep, as assertions.
 *
 * fast-check is an optional peer dependency that a host installs for its own tests.
 */
export { completeFacts } from "./arbitraries/complete-facts";
export { boundaryDays, days } from "./arbitraries/days";
export { events } from "./arbitraries/events";
export type { FactsOptions } from "./arbitraries/facts-options";
export { hostileFacts } from "./arbitraries/hostile-facts";
export { partialFacts } from "./arbitraries/partial-facts";
export { agrees } from "./laws/agrees";
export { findingsAreSigned } from "./laws/findings-are-signed";
export { neverForgets } from "./laws/never-forgets";
export { neverOpensMore } from "./laws/never-opens-more";
export { neverWidensWithLess } from "./laws/never-widens-with-less";
export { survivesNonsense } from "./laws/survives-nonsense";
export type { FactsTrial, Host, Trial, Tried } from "./trial";
