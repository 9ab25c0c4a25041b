export function build(): void;
export function buildWeb(): Promise<void>;
export function requireNode(): void;
