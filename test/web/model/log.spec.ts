import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { differencesOf, told } from '../../../web/src/programme/log/differences.js';

const id = '01a20ca2-a7fb-7932-bc87-ebf5dd444b5c';
const span = { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T02:00:00.000Z' };
const later = { start: '2027-04-08T02:00:00.000Z', end: '2027-04-08T03:00:00.000Z' };
const differences = (changes: object | null, earlier: object | null = null) =>
  differencesOf(changes && JSON.stringify(changes), earlier && JSON.stringify(earlier));

describe('what a line of the log changes', () => {
  it('is told field by field, with what it was, and without what stayed', () => {
    const changes = { id, version: 4, during: later, fixed: true, position: 2 };

    expect(differences(changes, { during: span, position: 2 })).toEqual([
      { field: 'during', before: span, after: later },
      { field: 'fixed', before: undefined, after: true },
    ]);
    expect(differences(null)).toEqual([]);
  });

  it('is told thing by thing where many were moved', () => {
    const changes = {
      moves: [{ id, during: later, roomId: null, position: 1 }],
      before: [{ id, during: span, roomId: null }],
      forums: [],
    };

    expect(differences(changes)).toEqual([
      {
        ...{ field: 'moves', of: id },
        ...{ before: { during: span, roomId: null }, after: { during: later, roomId: null } },
      },
    ]);
  });

  it('is known by its form: a thing, a span, an instant, a text in two languages, a list', () => {
    expect(told(id)).toEqual({ kind: 'thing', id });
    expect(told(span)).toEqual({ kind: 'span', ...span });
    expect(told(span.start)).toEqual({ kind: 'instant', at: span.start });
    expect(told({ zh: '甲', en: null, enStatus: null })).toEqual({
      kind: 'text',
      zh: '甲',
      en: null,
    });
    expect(told([id])).toEqual({ kind: 'list', items: [id] });
    expect(told({ roomId: id, during: null })).toEqual({
      kind: 'record',
      fields: [['roomId', id]],
    });
    expect([null, [], ''].map((one) => told(one).kind)).toEqual(['nothing', 'nothing', 'nothing']);
    expect(told('talk')).toEqual({ kind: 'word', word: 'talk' });
  });
});

describe('the words of the log', () => {
  it('are there for whatever the server writes down', () => {
    const words = (language: string) => {
      const json = readFileSync(`web/src/programme/texts/log.${language}.json`, 'utf8');
      return Object.keys((JSON.parse(json) as { action: object }).action);
    };
    const written = globSync('src/**/*.service.ts').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const acts = /(?:audit\.record|this\.done)\(\s*[^()']*'([a-z_]+\.[a-z_]+)'/g;
      return [...text.matchAll(acts)].map(([, action = '']) => action.replace('.', '_'));
    });

    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((action) => !words('zh').includes(action))).toEqual([]);
    expect(words('en')).toEqual(words('zh'));
  });
});
