/**
 * The most finished decisions that a compiled question keeps. When there are more it begins anew, and works out what it needs.
 */
export const mostCells = 2 ** 17;
