/** What Vite writes of each script: where it lies, its styles, and what it imports at once. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly css?: readonly string[];
      readonly imports?: readonly string[];
    }
  >
>;

/** All scripts and styles that these need, the first script first. */
export function assetsOf(
  manifest: Manifest,
  names: readonly string[],
): { scripts: readonly string[]; styles: readonly string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of names) visit(name);
  return { scripts: [...scripts], styles: [...styles] };
}
