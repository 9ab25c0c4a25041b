/** Writes to the standard output and waits until it is out: the process ends right after a command. */
export function printed(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (failure?: NodeJS.ErrnoException | null) => {
      // Whoever reads us, such as `head`, has read enough.
      if (failure && failure.code !== 'EPIPE') reject(failure);
      else resolve();
    };
    process.stdout.once('error', done);
    process.stdout.write(content, done);
  });
}
