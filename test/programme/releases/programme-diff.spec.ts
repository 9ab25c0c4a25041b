import { describe, expect, it } from '@jest/globals';

import { stored } from '../../../src/programme/programme.js';
import { programmeDiff } from '../../../src/programme/releases/programme-diff.js';
import {
  aProgramme,
  aProgrammeForum,
  aProgrammeItem,
  appearing,
} from '../../support/programme.factories.js';

/** What changed, in one line each. */
function told({ programme }: ReturnType<typeof programmeDiff>): string[] {
  return programme.map(({ change, title, fields }) => [change, title.zh, ...fields].join(' '));
}

function toldOf(name: string, { speakers }: ReturnType<typeof programmeDiff>): string[] {
  const own = speakers.filter((speaker) => speaker.name === name);
  return own.flatMap(({ changes }) =>
    changes.map(({ change, title, fields }) => [change, title.zh, ...fields].join(' ')),
  );
}

const nine = { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T02:00:00.000Z' };
const ten = { start: '2027-04-08T02:00:00.000Z', end: '2027-04-08T03:00:00.000Z' };

describe('programmeDiff', () => {
  it('says that all of a first release is added', () => {
    const difference = programmeDiff(
      null,
      aProgramme(aProgrammeForum('光子', aProgrammeItem('芯片'))),
    );

    expect(told(difference)).toEqual(['added 光子', 'added 芯片']);
  });

  it('says nothing where nothing changed', () => {
    const programme = aProgramme(
      aProgrammeForum('光子', aProgrammeItem('芯片', { speakers: [appearing('Lin')] })),
    );

    const difference = programmeDiff(programme, stored(programme));

    expect(difference).toEqual({ programme: [], speakers: [] });
  });

  it('tells what was moved from where to where', () => {
    const before = aProgramme(aProgrammeForum('光子', aProgrammeItem('芯片', { during: nine })));
    const after = aProgramme(aProgrammeForum('光子', aProgrammeItem('芯片', { during: ten })));

    const { programme } = programmeDiff(before, after);

    expect(programme).toEqual([
      {
        change: 'moved',
        id: 'item 芯片',
        kind: 'talk',
        title: { zh: '芯片', en: null, enStatus: null },
        forum: { zh: '光子', en: null, enStatus: null },
        before: { heldOn: null, during: nine, room: { zh: '大厅', en: null, enStatus: null } },
        after: { heldOn: null, during: ten, room: { zh: '大厅', en: null, enStatus: null } },
        fields: [],
      },
    ]);
  });

  it.each([
    ['another room', { room: '小厅' }, ['moved 芯片']],
    ['another title', { title: '新芯片' }, ['changed 新芯片 title']],
    ['another kind', { kind: 'keynote' }, ['changed 芯片 kind']],
    ['another speaker', { speakers: [appearing('Mei')] }, ['changed 芯片 speakers']],
    [
      'another time and title',
      { during: ten, title: '新芯片' },
      ['moved 新芯片', 'changed 新芯片 title'],
    ],
    ['a new version alone', { version: 7 }, []],
    [
      'another abstract and other links',
      { details: { abstract: { zh: '新摘要' }, links: [] } },
      ['changed 芯片 abstract links'],
    ],
    ['another word for its type', { details: { type: 'Keynote' } }, ['changed 芯片 details']],
  ])('tells of an item with %s', (_, changes, expected) => {
    const item = { during: nine, room: '大厅', speakers: [appearing('Lin')] };
    const before = aProgramme(aProgrammeForum('光子', aProgrammeItem('芯片', item)));
    const after = aProgramme(
      aProgrammeForum('光子', aProgrammeItem('芯片', { ...item, ...changes })),
    );

    const difference = programmeDiff(before, after);

    expect(told(difference)).toEqual(expected);
  });

  it('puts what was cancelled last', () => {
    const before = aProgramme(
      aProgrammeForum('光子', aProgrammeItem('芯片')),
      aProgrammeForum('金融'),
    );
    const after = aProgramme(aProgrammeForum('金融', aProgrammeItem('基金')));

    const difference = programmeDiff(before, after);

    expect(told(difference)).toEqual(['added 基金', 'cancelled 光子', 'cancelled 芯片']);
  });

  it('takes an item that goes to another forum for the same one', () => {
    const [photonics, finance] = [aProgrammeForum('光子'), aProgrammeForum('金融')];
    const before = aProgramme(aProgrammeForum('光子', aProgrammeItem('芯片')), finance);
    const after = aProgramme(photonics, aProgrammeForum('金融', aProgrammeItem('芯片')));

    const difference = programmeDiff(before, after);

    expect(told(difference)).toEqual(['changed 芯片 forum']);
  });

  describe('for one speaker', () => {
    const lin = { speakers: [appearing('Lin')] };
    const withItem = (item: object) =>
      aProgramme(aProgrammeForum('光子', aProgrammeItem('芯片', item)));

    it.each([
      ['an item of theirs is added', aProgramme(), withItem(lin), ['added 芯片']],
      ['an item of theirs is cancelled', withItem(lin), aProgramme(), ['cancelled 芯片']],
      ['they join an item', withItem({}), withItem(lin), ['added 芯片']],
      ['they leave an item', withItem(lin), withItem({}), ['cancelled 芯片']],
      [
        'it is moved',
        withItem({ ...lin, during: nine }),
        withItem({ ...lin, during: ten }),
        ['moved 芯片'],
      ],
      ['it is renamed', withItem(lin), withItem({ ...lin, title: '新' }), ['changed 新 title']],
      [
        'they get another part in it',
        withItem(lin),
        withItem({ speakers: [appearing('Lin', { role: 'moderator' })] }),
        ['changed 芯片 speakers'],
      ],
      [
        'somebody else joins it',
        withItem(lin),
        withItem({ speakers: [appearing('Lin'), appearing('Mei')] }),
        [],
      ],
    ])('tells what changed where %s', (_, before, after, expected) => {
      const difference = programmeDiff(before, after);

      expect(toldOf('Lin', difference)).toEqual(expected);
    });

    it('calls them as the new release does', () => {
      const renamed = { ...appearing('Lin'), person: { id: 'person Lin', name: '林' } };
      const after = withItem({ speakers: [renamed as ReturnType<typeof appearing>] });

      expect(toldOf('林', programmeDiff(withItem(lin), after))).toEqual(['changed 芯片 speakers']);
    });
  });
});
