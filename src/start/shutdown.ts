/** npm hands on the signal that the terminal has sent already, so one Ctrl-C may come twice. */
const untilForced = 3;

/** Hears the wish to stop, however it comes. */
export class Shutdown {
  /** Resolves at the first signal. */
  readonly asked: Promise<void>;
  private signals = 0;

  /** @param force runs when somebody insists; the process ends right after */
  constructor(force: () => void) {
    this.asked = new Promise((resolve) => {
      const hear = () => {
        this.signals += 1;
        resolve();
        if (this.signals < untilForced) return;
        force();
        process.exit(1);
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
    });
  }

  get wanted(): boolean {
    return this.signals > 0;
  }
}
