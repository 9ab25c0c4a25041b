import { type ValidationError, getMetadataStorage, validate } from 'class-validator';

import { isInput } from './input-instance.js';
import { brokenByText, kept } from './text-rules.js';
import { TimeRangeInput, brokenBySpan } from './time-range.type.js';

/** One field that cannot be accepted; `limits` are the numbers of the rule, where it has some. */
export interface Problem {
  readonly path: string;
  readonly rule: string;
  readonly limits?: readonly unknown[];
}

/** The value with its texts as we keep them. */
export function textsKept(value: unknown, path: string, problems: Problem[]): unknown {
  if (typeof value === 'string') {
    const text = kept(value);
    const rule = brokenByText(text);
    if (rule !== undefined) problems.push({ path, rule });
    return text;
  }
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => textsKept(one, below(path, index), problems));
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, textsKept(one, below(path, name), problems)]),
  );
}

/** Collects what breaks the rules of the input classes, all the way down. */
export async function collectProblems(
  value: unknown,
  path: string,
  problems: Problem[],
): Promise<void> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      await collectProblems(one, below(path, index), problems);
    }
  } else if (isInput(value)) {
    const broken = value instanceof TimeRangeInput ? brokenBySpan(value) : undefined;
    if (broken !== undefined) problems.push({ path, rule: broken });
    const failures = await validate(value, { forbidUnknownValues: false, stopAtFirstError: true });
    problems.push(...failures.flatMap((failure) => problemsOf(failure, path)));
    for (const [name, one] of Object.entries(value)) {
      await collectProblems(one, below(path, name), problems);
    }
  }
}

// What lies deeper is visited on its own, so the children of a failure are left alone.
function problemsOf(
  { target, property, constraints = {} }: ValidationError,
  path: string,
): Problem[] {
  return Object.keys(constraints).map((constraint) => ({
    path: below(path, property),
    rule: ruleOf(constraint),
    limits: limitsOf(target, property, constraint),
  }));
}

/** `isEmail` is the rule `is_email`; `isLength`, alone, is `length`. */
function ruleOf(constraint: string): string {
  if (constraint === 'isLength') return 'length';
  return constraint.replace(/[A-Z]+/g, (capitals) => `_${capitals.toLowerCase()}`);
}

function limitsOf(
  target: object | undefined,
  property: string,
  constraint: string,
): readonly unknown[] {
  if (target === undefined) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(
    target.constructor,
    '',
    true,
    false,
  );
  const broken = rules.find(
    ({ propertyName, name }) => propertyName === property && name === constraint,
  );
  // A rule made by `registerDecorator` without limits has none, whatever its type says.
  const limits = broken?.constraints as readonly unknown[] | undefined;
  return limits?.filter((limit) => typeof limit === 'number') ?? [];
}

export function below(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${name}`;
}
