/** Whether something holds: yes, no, or `null` for not known yet (Kleene's third value, never a default). */
export type Truth = boolean | null;
