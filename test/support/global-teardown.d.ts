/** Stops the PostgreSQL of a run. */
declare function globalTeardown(): Promise<void>;
export { globalTeardown as default };
