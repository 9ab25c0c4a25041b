import { describe, expect, it } from '@jest/globals';

import { AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import type { Stored } from '../../../src/programme/programme.js';
import { changeInWords } from '../../../src/programme/releases/difference-words.js';
import {
  ChangeKind,
  type ProgrammeChange,
} from '../../../src/programme/releases/release-difference.js';
import { programmeDiff } from '../../../src/programme/releases/programme-diff.js';
import { aProgramme, aProgrammeForum, aProgrammeItem } from '../../support/programme.factories.js';

const at = (start: string, end: string, room: string | null = '主会场') => ({
  heldOn: null,
  during: { start: `2027-04-08T${start}:00.000Z`, end: `2027-04-08T${end}:00.000Z` },
  room: room === null ? null : bilingual({ zh: room, en: 'Main hall' }),
});

function aChange(change: ChangeKind, rest: Partial<Stored<ProgrammeChange>>) {
  return {
    ...{
      change,
      id: 'x',
      kind: AgendaItemKind.talk,
      title: bilingual({ zh: '光子芯片', en: 'Photonic chips' }),
    },
    ...{ forum: bilingual({ zh: '光子论坛' }), before: null, after: null, fields: [], ...rest },
  } as Stored<ProgrammeChange>;
}

describe('a difference in words', () => {
  it.each<[Stored<ProgrammeChange>, string, string]>([
    [
      aChange(ChangeKind.added, { after: at('01:00', '01:30') }),
      '新增：《光子芯片》（光子论坛），4月8日 09:00–09:30 主会场',
      'Added: “Photonic chips” (光子论坛), 8 April, 09:00–09:30, Main hall',
    ],
    [
      aChange(ChangeKind.moved, {
        before: at('01:00', '01:30'),
        after: at('15:30', '16:30', null),
      }),
      '调整：《光子芯片》（光子论坛），由4月8日 09:00–09:30 主会场改为4月8日 23:30–4月9日 00:30',
      'Moved: “Photonic chips” (光子论坛), from 8 April, 09:00–09:30, Main hall to 8 April, 23:30–9 April, 00:30',
    ],
    [
      aChange(ChangeKind.changed, { forum: null, fields: ['title', 'speakers', 'new'] }),
      '更新：《光子芯片》的标题、嘉宾、内容',
      'Changed: title, speakers, details of “Photonic chips”',
    ],
    [
      aChange(ChangeKind.changed, { forum: null, fields: ['abstract', 'biographies'] }),
      '更新：《光子芯片》的摘要、嘉宾简介',
      'Changed: abstract, speakers’ biographies of “Photonic chips”',
    ],
    [
      aChange(ChangeKind.cancelled, {
        forum: null,
        before: { heldOn: '2027-04-09', during: null, room: null },
      }),
      '取消：《光子芯片》，原定4月9日',
      'Cancelled: “Photonic chips”, planned for 9 April',
    ],
    [
      aChange(ChangeKind.added, { forum: null }),
      '新增：《光子芯片》，时间待定',
      'Added: “Photonic chips”, no time yet',
    ],
  ])('%#', (change, zh, en) => {
    expect(changeInWords(change, 'zh', 'Asia/Shanghai')).toBe(zh);
    expect(changeInWords(change, 'en', 'Asia/Shanghai')).toBe(en);
  });

  it('has a name for everything that a comparison can say has changed', () => {
    const whole = aProgramme(aProgrammeForum('光子', aProgrammeItem('芯片')));
    const forums = whole.forums.map((forum) => ({
      ...forum,
      ...{ slug: 'other', title: 'other', theme: 'other', claims: ['other'], hosts: [] },
      agenda: forum.agenda.map((item) => ({
        ...item,
        ...{ kind: 'break', title: 'other', announcements: [{ participants: [], amounts: [] }] },
      })),
    }));

    const { programme } = programmeDiff(whole, { ...whole, forums } as unknown as typeof whole);
    const words = programme.map((change) =>
      changeInWords({ ...change, fields: change.fields }, 'en', 'Asia/Shanghai'),
    );

    expect(programme.flatMap(({ fields }) => fields).length).toBeGreaterThan(6);
    expect(words.join()).not.toContain('details');
  });
});
