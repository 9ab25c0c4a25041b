import { describe, expect, it } from '@jest/globals';

import { editsFrom } from '../../../web/src/programme/board/item/item-edits.js';
import type { Planned } from '../../../web/src/programme/board/planned.js';
import { availabilityOf, standingAt } from '../../../web/src/programme/board/item/availability.js';

const span = (from: number, to: number) => ({ start: from, end: to });

describe('the day of somebody', () => {
  const item = (id: string, start: number, end: number): Planned =>
    ({ id, during: span(start, end), people: [{ personId: 'ada', firm: true }] }) as never;
  const things = [
    item('late', 15, 16),
    item('early', 9, 10),
    item('own', 11, 12),
    item('other day', 40, 41),
  ];
  const asked = { personId: 'ada', window: span(8, 18), except: 'own' };

  it('is when they can come and what else they take part in, in order', () => {
    const availability = availabilityOf(asked, things, [
      { personId: 'ada', during: span(0, 12) },
      { personId: 'bob', during: span(8, 9) },
    ]);

    expect(availability.available).toEqual([span(8, 12)]);
    expect(availability.engaged.map(({ thing }) => thing.id)).toEqual(['early', 'late']);
    expect(
      [span(10, 11), span(9, 11), span(11, 13)].map((one) => standingAt(availability, one)),
    ).toEqual(['free', 'engaged', 'away']);
  });

  it('is all of it where nobody has said when they can come', () => {
    const availability = availabilityOf(asked, things, []);

    expect([availability.isKnown, availability.available]).toEqual([false, [span(8, 18)]]);
    expect(standingAt(availability, span(16, 18))).toBe('free');
  });
});

describe('the history of an item', () => {
  const edit = (at: string, action: string, changes: object | null, by = '林') => {
    return { id: at, at, action, by, changes: changes && JSON.stringify(changes) };
  };
  const during = (start: string, end: string) => ({ start, end });

  it('tells what each edit made of what was before', () => {
    const edits = editsFrom([
      edit('4', 'forum.saved', {
        id: 'f',
        during: during('2027-04-08T03:00Z', '2027-04-08T05:00Z'),
      }),
      edit('3', 'agenda.moved', { during: during('2027-04-08T02:00Z', '2027-04-08T03:00Z') }),
      edit('2', 'agenda_item.saved', { id: 'i', version: 1, title: { zh: '风电', en: 'Wind' } }),
      edit('1', 'agenda_item.saved', {
        ...{ forumId: 'f', kind: 'talk', title: { zh: '风' } },
        during: during('2027-04-08T01:00Z', '2027-04-08T02:00Z'),
      }),
    ]);

    expect(edits.map(({ what, changed }) => [what, changed])).toEqual([
      ['forumMoved', []],
      ['movedWithOthers', ['place']],
      ['changed', ['title']],
      ['made', ['title', 'kind', 'place']],
    ]);
    expect(edits[2]).toMatchObject({
      before: { zh: '风', en: null },
      after: { zh: '风电', en: 'Wind' },
    });
    expect(edits[1]?.after.during?.start).toBe(Date.parse('2027-04-08T02:00Z'));
  });

  it('tells of who joined and left, and of a new order only where that was all', () => {
    const parts = { agendaItemId: 'i', speakerId: 's' };
    const edits = editsFrom([
      edit('2', 'agenda_item.speakers_saved', { speakers: [] }),
      edit('1', 'agenda_item.speakers_saved', { speakers: [] }),
      edit('1', 'speaker.placed', parts),
    ]);

    expect(edits.map(({ what, speakerId }) => [what, speakerId])).toEqual([
      ['speakersOrdered', null],
      ['speakerPlaced', 's'],
    ]);
  });
});
