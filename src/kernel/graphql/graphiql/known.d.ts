type Known = Record<string, { readonly id: string; readonly version?: number } | undefined>;

export declare function learn(known: Known, answer: { readonly data: object | null }): void;
export declare function learnDemo(known: Known, answer: { readonly data: object }): void;
export declare function fill(value: unknown, known: Known): unknown;
export declare const demoQuery: string;
export declare const roles: readonly { readonly tab: string; readonly account?: string }[];
