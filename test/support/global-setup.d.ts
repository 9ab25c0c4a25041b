/** Starts the PostgreSQL of a run, and tells of it in `DAIS_TEST_CLUSTER`. */
declare function globalSetup(): Promise<void>;
export { globalSetup as default };
