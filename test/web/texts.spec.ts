import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../web/src/', import.meta.url));
const read = (name: string) => readFileSync(join(src, name), 'utf8');
const sources = globSync('**/*.{ts,tsx}', { cwd: src }).filter(
  (name) => !name.includes('.generated.'),
);

/** By namespace, the keys of each language with what they say; plural forms are one key. */
const namespaces = new Map(
  globSync('**/texts/*.zh.json', { cwd: src }).map((name) => [
    basename(name, '.zh.json'),
    { zh: textsOf(name), en: textsOf(name.replace('.zh.', '.en.')) },
  ]),
);

function textsOf(name: string): Map<string, string> {
  return new Map(flat(JSON.parse(read(name)) as Tree));
}

interface Tree {
  readonly [key: string]: string | Tree;
}

function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${prefix}${key.replace(/_(one|other)$/, '')}`, value]]
      : flat(value, `${prefix}${key}.`),
  );
}

describe('the texts of the web app', () => {
  it('are there in both languages', () => {
    const keys = [...namespaces].map(([name, { zh, en }]) => [
      name,
      [...zh.keys()],
      [...en.keys()],
    ]);

    expect(keys.map(([name, zh]) => [name, zh])).toEqual(keys.map(([name, , en]) => [name, en]));
    expect(keys.length).toBeGreaterThan(4);
  });

  it('say something, and in Chinese where they are Chinese', () => {
    const untranslated = [...namespaces].flatMap(([name, { zh, en }]) =>
      [...zh]
        .filter(([key, text]) => {
          const words = text.replace(/\{\{\w+\}\}/g, '');
          const isName = text === en.get(key) && !/[a-z]{2}/.test(words);
          const isBrand = words === 'Dais';
          const isForTheOther = key === 'language.switch';
          return (
            !isName && !isBrand && !isForTheOther && !/\p{Script=Han}|^[^\p{L}]*$/u.test(words)
          );
        })
        .map(([key]) => `${name}:${key}`),
    );
    const empty = [...namespaces].flatMap(([, { zh, en }]) =>
      [...zh.values(), ...en.values()].filter((text) => text.trim() === ''),
    );

    expect(untranslated).toEqual([]);
    expect(empty).toEqual([]);
  });

  it('name the same details in both languages', () => {
    const details = (text = '') =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

    const different = [...namespaces].flatMap(([name, { zh, en }]) =>
      [...zh]
        .filter(([key, text]) => String(details(text)) !== String(details(en.get(key))))
        .map(([key]) => `${name}:${key}`),
    );

    expect(different).toEqual([]);
  });

  it('are all used', () => {
    const used = sources.flatMap(usesOf);

    const unused = [...namespaces].flatMap(([name, { zh }]) =>
      [...zh.keys()]
        .filter(
          (key) =>
            !used.some(({ namespace, begins, ends, whole }) => {
              if (namespace !== name) return false;
              return whole ? key === begins : key.startsWith(begins) && key.endsWith(ends);
            }),
        )
        .map((key) => `${name}:${key}`),
    );

    expect(unused).toEqual([]);
  });

  it('stand in no component', () => {
    const literals = sources
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) => {
        const file = ts.createSourceFile(
          name,
          read(name),
          ts.ScriptTarget.Latest,
          true,
          ts.ScriptKind.TSX,
        );
        const found: string[] = [];
        const visit = (node: ts.Node): void => {
          if (ts.isJsxText(node) && /\p{L}/u.test(node.text))
            found.push(`${name}: ${node.text.trim()}`);
          ts.forEachChild(node, visit);
        };
        visit(file);
        return found;
      });

    expect(literals).toEqual([]);
  });
});

interface Use {
  readonly namespace: string;
  readonly begins: string;
  readonly ends: string;
  readonly whole: boolean;
}

/** What each `t(…)` of a file asks for; of a key that is put together, how it begins and ends. */
function usesOf(name: string): Use[] {
  const text = read(name);
  const own = /(?:useTranslation\(\[?|TFunction<)(?:'(\w+)')?/.exec(text)?.[1] ?? 'kernel';
  const calls = [...text.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`|([^)]*))/g)];
  return calls.flatMap(([, plain, template, expression = '']) => {
    const keys = plain ?? template;
    const choices =
      keys === undefined
        ? [...expression.matchAll(/'([\w.]+)'/g)].map(([, key = '']) => key)
        : [keys];
    return choices.map((key) => {
      const [namespace, path] = key.includes(':')
        ? (key.split(':') as [string, string])
        : [own, key];
      const begins = path.replace(/\$\{.*$/s, '');
      return {
        namespace,
        begins,
        ends: path.includes('${') ? path.replace(/^.*\}/s, '') : '',
        whole: !path.includes('${'),
      };
    });
  });
}
