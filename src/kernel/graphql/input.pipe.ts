import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { type ValidationError, getMetadataStorage, validate } from 'class-validator';

import { BadUserInput } from '../errors/refusals.js';
import { inputInstance, isInput } from './input-instance.js';
import { brokenByText, kept } from './text-rules.js';
import { TimeRangeInput, brokenBySpan } from './time-range.type.js';

/** One field that cannot be accepted; `limits` are the numbers of the rule, where it has some. */
export interface Problem {
  readonly path: string;
  readonly rule: string;
  readonly limits?: readonly unknown[];
}

/**
 * Checks every argument of every resolver: its texts, then the rules of its input class. All problems are
 * told at once; the first gives the sentence.
 */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype, data }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' || value === undefined || value === null) return value;
    if (metatype === Array && holdsObjects(value)) {
      throw new Error(
        `A list of inputs goes unchecked as an argument of its own: put “${data}” inside an input.`,
      );
    }

    const problems: Problem[] = [];
    const input = inputInstance(metatype, textsKept(value, data ?? '', problems));
    await collectProblems(input, data ?? '', problems);
    const [first] = problems;
    if (first) throw new BadUserInput(first.path, first.rule, { problems });
    return input;
  }
}

function holdsObjects(value: unknown): boolean {
  return (
    Array.isArray(value) && value.some((one: unknown) => typeof one === 'object' && one !== null)
  );
}

function textsKept(value: unknown, path: string, problems: Problem[]): unknown {
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

async function collectProblems(value: unknown, path: string, problems: Problem[]): Promise<void> {
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

function below(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${name}`;
}
