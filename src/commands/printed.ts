/** Writes to the standard output and waits until it is out: the process ends right after a command. */
export function printed(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (failure) => {
      // Whoever reads us has read enough.
      if (failure && (failure as NodeJS.ErrnoException).code !== 'EPIPE') reject(failure);
      else resolve();
    });
  });
}
