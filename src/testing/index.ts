/**
 * Arbitraries and laws for whoever embeds gongshu: cases of any law to draw from, and what an integration must keep, as assertions.
 *
 * fast-check is an optional peer: a host installs it beside its own tests.
 */
export { agrees } from "./agrees";
export { boundaryDays } from "./boundary-days";
export { completeFacts } from "./complete-facts";
export { days } from "./days";
export { events } from "./events";
export type { FactsOptions } from "./facts-options";
export { findingsAreSigned } from "./findings-are-signed";
export { hostileFacts } from "./hostile-facts";
export { neverForgets } from "./never-forgets";
export { neverOpensMore } from "./never-opens-more";
export { neverWidensWithLess } from "./never-widens-with-less";
export { partialFacts } from "./partial-facts";
export { survivesNonsense } from "./survives-nonsense";
export type { Host, Trial } from "./trial";
