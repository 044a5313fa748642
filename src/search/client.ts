/** Placeholder until the search island stands. */
export {};
