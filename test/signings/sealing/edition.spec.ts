import { describe, expect, it } from '@jest/globals';

import { canonical } from '../../../src/signings/sealing/canonical.js';
import { type Edition, publicContent } from '../../../src/signings/sealing/edition.js';
import { commitment } from '../../../src/signings/sealing/ledger.js';

const salt = 'ab'.repeat(32);
const person = { id: 'p1', name: '林晓', nameLatin: 'Lin Xiao' };
const substitute = { id: 'p2', name: '王明', nameLatin: null };

function anEdition(disclosure: string): Edition {
  return {
    format: 'dais.edition.1',
    salt,
    signing: {
      code: 'FO2-003',
      disclosure,
      namesWaivedReason: '张三在场',
      withoutCopyReason: null,
    },
    parties: [
      {
        position: 1,
        nameAsSigned: { zh: '示例公司', en: null },
        signatories: [
          { order: 1, person, post: { zh: '董事长' }, substitute, outcomeReason: '出差' },
        ],
      },
    ],
    witnesses: [{ position: 1, person, post: null }],
    amounts: [{ minorUnits: '200000000000', currency: 'CNY', asPrinted: '20亿元' }],
    evidence: [{ sha256: 'ef'.repeat(32), fileName: '林晓签字.pdf' }],
  };
}

describe('What the ledger shows of an edition', () => {
  it('names nobody, gives no free words, and not the salt', () => {
    const shown = canonical(publicContent(anEdition('public'), { eventId: 'e', sequence: 3 }));

    for (const secret of ['林晓', 'Lin Xiao', '王明', '董事长', '出差', '张三', 'p1', 'p2', salt]) {
      expect(shown).not.toContain(secret);
    }
    expect(shown).toContain('示例公司');
  });

  it('proves each of them to whoever has the edition', () => {
    const shown = publicContent(anEdition('public'), { eventId: 'e', sequence: 3 });

    expect(shown).toMatchObject({
      eventId: 'e',
      sequence: 3,
      signing: { namesWaivedReason: commitment(salt, 'signing.namesWaivedReason', '张三在场') },
      parties: [
        {
          signatories: [
            { order: 1, person: commitment(salt, 'parties.0.signatories.0.person', person) },
          ],
        },
      ],
    });
  });

  it('gives the same person another hash in each place', () => {
    const { parties, witnesses } = publicContent(anEdition('public'), {
      eventId: 'e',
      sequence: 3,
    }) as { parties: [{ signatories: [{ person: object }] }]; witnesses: [{ person: object }] };

    expect(parties[0].signatories[0].person).not.toEqual(witnesses[0].person);
  });

  it.each(['press', 'internal'])(
    'hides amounts that are %s, and how many there are',
    (disclosure) => {
      const edition = anEdition(disclosure);

      const shown = publicContent(edition, { eventId: 'e', sequence: 3 });

      expect(canonical(shown)).not.toContain('20亿元');
      expect(canonical(shown)).not.toContain('200000000000');
      expect(shown).toMatchObject({ amounts: commitment(salt, 'amounts', edition.amounts) });
    },
  );

  it('shows amounts that are public', () => {
    const edition = anEdition('public');

    expect(publicContent(edition, { eventId: 'e', sequence: 3 })).toMatchObject({
      amounts: edition.amounts,
    });
  });
});
