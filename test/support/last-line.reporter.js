/** Ends the run with one line that a person or a script can read: `N passed, N failed`. */
export default class LastLineReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) {
    // A file that could not run at all has failed, though none of its tests has.
    const parts = [
      `${numPassedTests} passed`,
      `${numFailedTests + numRuntimeErrorTestSuites} failed`,
    ];
    if (numPendingTests > 0) parts.push(`${numPendingTests} skipped`);
    // At the very end: jest’s own reporters write late.
    process.once('exit', () => console.log(parts.join(', ')));
  }
}
