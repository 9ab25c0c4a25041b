import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { AgendaItem, AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { Origin } from '../../../src/kernel/sources/sourced.js';
import { Signatory } from '../../../src/signings/record/signatory.entity.js';
import { SigningAmount } from '../../../src/signings/record/signing-amount.entity.js';
import { SigningParty } from '../../../src/signings/record/signing-party.entity.js';
import { SigningStep } from '../../../src/signings/record/signing-step.entity.js';
import { Signing } from '../../../src/signings/record/signing.entity.js';
import { Witness } from '../../../src/signings/record/witness.entity.js';
import { anAccount } from '../../support/access.factories.js';
import { anOrganisation, aPerson } from '../../support/directory.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aDraft,
  aScheduled,
  aSealed,
  aSigned,
  aSubmitted,
  anApproved,
  anItem,
  signingServices,
  twoBillion,
} from '../../support/signings.factories.js';

/** What Postgres itself refuses to the application, whatever the code does. */
describe('The tables of a record', () => {
  let server: TestServer;
  let database: DataSource;
  let conference: Conference;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
  });
  beforeEach(async () => {
    conference = await aConference(server);
  });
  afterAll(() => server.close());

  const change = ({ id }: { id: string }, changes: object) =>
    refusedBy(database.manager.update(Signing, { id }, changes));
  const sql = (text: string, parameters: unknown[] = []) =>
    refusedBy(database.query(text, parameters));

  it('hold a status only together with the step that led to it', async () => {
    const { id } = await aDraft(conference);

    expect(await change({ id }, { status: 'approved' })).toBe('signings_status_is_last_step');
    expect(await change({ id }, { steps: 2, status: 'submitted' })).toBe(
      'signings_status_is_last_step',
    );
  });

  it('hold a new record only together with its first step', async () => {
    const { eventId } = await aDraft(conference);

    const alone = database.manager.insert(Signing, {
      eventId,
      code: 'S-900',
      status: 'draft' as never,
      title: { zh: '协议', en: null, enStatus: null },
    });

    expect(await refusedBy(alone)).toBe('signings_status_is_last_step');
  });

  describe('of its steps', () => {
    const step = (signingId: string, values: object) =>
      refusedBy(
        database.manager.insert(SigningStep, {
          signingId,
          number: 2,
          previous: 1,
          step: 'submit',
          fromStatus: 'draft',
          toStatus: 'submitted',
          version: 2,
          ...values,
        } as never),
      );

    it.each([
      ['an unknown step', { toStatus: 'sealed' }, 'signing_steps_known'],
      ['a gap', { number: 3, previous: 1 }, 'signing_steps_in_order'],
      ['a second beginning', { previous: null }, 'signing_steps_in_order'],
      [
        'a step from where the record is not',
        { step: 'approve', fromStatus: 'submitted', toStatus: 'approved' },
        'signing_steps_follow',
      ],
      [
        'the same step twice',
        { number: 1, previous: null, step: 'draft', fromStatus: 'none', toStatus: 'draft' },
        'signing_steps_pkey',
      ],
      [
        'a withdrawal without a reason',
        { step: 'withdraw', toStatus: 'withdrawn' },
        'signing_steps_reasoned',
      ],
      ['somebody unknown', { accountId: randomUUID() }, 'signing_steps_account_id_fkey'],
    ])('refuse %s', async (_, values, constraint) => {
      const { id } = await aDraft(conference);

      expect(await step(id, values)).toBe(constraint);
    });

    it('refuse one of no record', async () => {
      const first = {
        number: 1,
        previous: null,
        step: 'draft',
        fromStatus: 'none',
        toStatus: 'draft',
      };

      expect(await step(randomUUID(), first)).toBe('signing_steps_signing_id_fkey');
    });

    it.each([
      'UPDATE signing_steps SET reason = $$x$$',
      'DELETE FROM signing_steps',
      'TRUNCATE signing_steps CASCADE',
    ])('never change: %s', async (statement) => {
      await aDraft(conference);

      await expect(database.query(statement)).rejects.toThrow('permission denied');
    });
  });

  it.each([
    ['without a title', { title: { zh: null, en: null } }, 'signings_titled'],
    ['of an unknown instrument', { instrument: 'handshake' }, 'signings_instrument'],
    ['of an unknown bindingness', { bindingness: 'morally' }, 'signings_bindingness'],
    ['of an unknown disclosure', { disclosure: 'secret' }, 'signings_disclosure'],
    ['of an unknown origin', { origin: 'hearsay' }, 'signings_origin'],
    ['of an unknown certainty', { certainty: 'sure' }, 'signings_certainty'],
    ['from the article without its sentence', { origin: Origin.article }, 'signings_sourced'],
    [
      'with a reason to amend and nothing amended',
      { amendmentReason: '增资' },
      'signings_amendment',
    ],
    [
      'that ends before it takes effect',
      { effectiveOn: '2027-05-02', expiresOn: '2027-05-01' },
      'signings_terms',
    ],
    ['of an unknown forum', { forumId: randomUUID() }, 'signings_forum_of_event'],
    ['that is a phase of nothing', { phaseOfId: randomUUID() }, 'signings_phase_of_id_fkey'],
    ['drawn from nothing', { callOffOfId: randomUUID() }, 'signings_call_off_of_id_fkey'],
    ['that replaces nothing', { replacesId: randomUUID() }, 'signings_replaces_id_fkey'],
    ['that renews nothing', { renewsId: randomUUID() }, 'signings_renews_id_fkey'],
    [
      'that amends nothing',
      { amendsId: randomUUID(), amendmentReason: '增资' },
      'signings_amends_id_fkey',
    ],
    [
      'that somebody wants void though it is a draft',
      { voidingRequestedBy: 'organiser' },
      'signings_two_people_void',
    ],
    ['by an unknown author', { authorId: randomUUID() }, 'signings_author_id_fkey'],
    ['edited by somebody unknown', { editedBy: randomUUID() }, 'signings_edited_by_fkey'],
    ['approved by somebody unknown', { approvedBy: randomUUID() }, 'signings_approved_by_fkey'],
    ['recorded by somebody unknown', { recordedBy: randomUUID() }, 'signings_recorded_by_fkey'],
    ['sealed by somebody unknown', { sealedBy: randomUUID() }, 'signings_sealed_by_fkey'],
    ['voided by somebody unknown', { voidedBy: randomUUID() }, 'signings_voided_by_fkey'],
    [
      'on a stage without knowing its kind',
      { agendaItemId: randomUUID() },
      'signings_item_with_kind',
    ],
  ])('refuse a record %s', async (_, changes, constraint) => {
    const draft = await aDraft(conference);
    const values = { ...changes } as Record<string, unknown>;
    if (values.voidingRequestedBy === 'organiser') {
      values.voidingRequestedBy = conference.organiser.accountId;
    }

    expect(await change(draft, values)).toBe(constraint);
  });

  it.each(['phaseOfId', 'callOffOfId', 'replacesId', 'renewsId'])(
    'refuse a record that is its own %s',
    async (relation) => {
      const { id } = await aDraft(conference);

      expect(await change({ id }, { [relation]: id })).toBe('signings_not_of_itself');
    },
  );

  it('refuse one code for two', async () => {
    const first = await aDraft(conference);
    const second = await aDraft(conference);

    expect(await change(second, { code: first.code })).toBe('signings_code_once');
  });

  it('refuse a record of no event', async () => {
    const { id } = await aDraft(conference);

    expect(
      await sql(
        `INSERT INTO signings (event_id, code, status, title_zh) SELECT $2, code, status, title_zh FROM signings WHERE id = $1`,
        [id, randomUUID()],
      ),
    ).toBe('signings_event_id_fkey');
  });

  it('refuse who approves, seals or voids what is their own', async () => {
    const { partner, registrar, organiser } = conference;
    const submitted = await aSubmitted(conference);
    const signed = await aSigned(conference);
    await signingServices(conference).void(organiser, signed.id);

    expect(await change(submitted, { approvedBy: partner.accountId })).toBe(
      'signings_approved_by_another',
    );
    expect(await change(signed, { sealedBy: registrar.accountId })).toBe(
      'signings_sealed_by_another',
    );
    expect(await change(signed, { voidedBy: organiser.accountId })).toBe(
      'signings_voided_by_another',
    );
  });

  it('refuse a signed record without its day', async () => {
    const signed = await aSigned(conference);

    expect(await change(signed, { signedOn: null })).toBe('signings_dated');
  });

  it('refuse a scheduled record without its item, and an approved one with one', async () => {
    const approved = await anApproved(conference);
    const item = await anItem(conference);
    const scheduled = await aScheduled(conference);
    const on = { agendaItemId: item.id, agendaItemKind: item.kind };
    const off = { agendaItemId: null, agendaItemKind: null };

    expect(await change(approved, on)).toBe('signings_on_stage');
    expect(await change(scheduled, off)).toBe('signings_on_stage');
  });

  it('refuse an item of another kind, of another event, and one whose kind is not what is said', async () => {
    const scheduled = await aScheduled(conference);
    const talk = await anItem(conference, AgendaItemKind.talk);
    const elsewhere = await anItem(await aConference(server));
    const on = ({ id }: AgendaItem, kind: AgendaItemKind) =>
      change(scheduled, { agendaItemId: id, agendaItemKind: kind });

    expect(await on(talk, AgendaItemKind.talk)).toBe('signings_item_kind');
    expect(await on(talk, AgendaItemKind.ceremony)).toBe('signings_item_of_event');
    expect(await on(elsewhere, AgendaItemKind.ceremony)).toBe('signings_item_of_event');
  });

  it('refuse to delete an item on which something is signed', async () => {
    const { agendaItemId } = await aScheduled(conference);

    expect(await refusedBy(database.manager.delete(AgendaItem, { id: agendaItemId! }))).toBe(
      'signings_item_of_event',
    );
  });

  it('refuse a void record without a reason', async () => {
    const { id, steps } = await aSigned(conference);

    const attempt = database.transaction(async (tx) => {
      await tx.insert(SigningStep, {
        signingId: id,
        number: steps + 1,
        previous: steps,
        step: 'void' as never,
        fromStatus: 'signed' as never,
        toStatus: 'voided' as never,
        reason: '误录',
        version: 9,
      });
      await tx.update(Signing, { id }, { status: 'voided' as never, steps: steps + 1 });
    });

    expect(await refusedBy(attempt)).toBe('signings_voided_for_a_reason');
  });

  it('are never emptied of records', async () => {
    await aDraft(conference);

    await expect(database.query('DELETE FROM signings')).rejects.toThrow('permission denied');
    await expect(database.query('TRUNCATE signings CASCADE')).rejects.toThrow('permission denied');
  });

  describe('of its parts', () => {
    const party = (signingId: string, values: object) =>
      refusedBy(
        database.manager.insert(SigningParty, {
          signingId,
          position: 9,
          organisationId: null,
          groupName: { zh: '企业', en: null, enStatus: null },
          capacity: 'party' as never,
          ...values,
        }),
      );
    const none = { zh: null, en: null, enStatus: null };

    it.each([
      ['in the place of another', { position: 1 }, 'signing_parties_in_order'],
      ['in an unknown capacity', { capacity: 'friend' }, 'signing_parties_capacity'],
      ['that is nobody', { groupName: none }, 'signing_parties_somebody'],
      ['of nobody in number', { groupCount: 0 }, 'signing_parties_counted'],
      [
        'that is unknown',
        { organisationId: randomUUID(), groupName: none },
        'signing_parties_organisation_id_fkey',
      ],
      [
        'confirmed by somebody unknown',
        { namesConfirmedBy: randomUUID() },
        'signing_parties_names_confirmed_by_fkey',
      ],
    ])('refuse a party %s', async (_, values, constraint) => {
      const { id } = await aDraft(conference);

      expect(await party(id, values)).toBe(constraint);
    });

    it('refuse a party twice, and one of no record', async () => {
      const { id } = await aDraft(conference);
      const again = { organisationId: conference.ours.id, groupName: none };

      expect(await party(id, again)).toBe('signing_parties_once');
      expect(await party(randomUUID(), {})).toBe('signing_parties_signing_id_fkey');
    });

    it.each([
      ['with an unknown authority', { authority: 'uncle' }, 'signatories_authority'],
      ['with an unknown outcome', { outcome: 'fainted' }, 'signatories_outcome'],
      ['substituted by nobody', { outcome: 'substituted' }, 'signatories_substitute'],
      ['who is unknown', { personId: randomUUID() }, 'signatories_person_id_fkey'],
      [
        'substituted by somebody unknown',
        { outcome: 'substituted', substituteId: randomUUID() },
        'signatories_substitute_id_fkey',
      ],
      ['for no party', { partyId: randomUUID() }, 'signatories_party_of_signing'],
      ['who is one already', {}, 'signatories_once'],
    ])('refuse a signatory %s', async (_, values, constraint) => {
      const { id: somebodyElse } = await aPerson(database);
      const { id: signingId } = await aDraft(conference);
      const [{ partyId, personId }] = (await database.manager.findBy(Signatory, {
        signingId,
      })) as [Signatory];

      const attempt = database.manager.insert(Signatory, {
        signingId,
        partyId,
        personId: constraint === 'signatories_once' ? personId : somebodyElse,
        ...values,
      } as never);

      expect(await refusedBy(attempt)).toBe(constraint);
    });

    it('refuse a signatory for the party of another record', async () => {
      const { id: signingId } = await aDraft(conference);
      const other = await aDraft(conference);
      const [{ partyId }] = (await database.manager.findBy(Signatory, {
        signingId: other.id,
      })) as [Signatory];
      const { id: personId } = await aPerson(database);

      const attempt = database.manager.insert(Signatory, { signingId, partyId, personId });

      expect(await refusedBy(attempt)).toBe('signatories_party_of_signing');
    });

    it('refuse a witness twice, an unknown one, and one of no record', async () => {
      const { id } = await aDraft(conference);
      const { id: somebody } = await aPerson(database);
      const witness = (signingId: string, personId: string) =>
        refusedBy(database.manager.insert(Witness, { signingId, personId, position: 1 }));
      await witness(id, somebody);

      expect(await witness(id, somebody)).toBe('witnesses_once');
      expect(await witness(id, randomUUID())).toBe('witnesses_person_id_fkey');
      expect(await witness(randomUUID(), somebody)).toBe('witnesses_signing_id_fkey');
    });

    it.each([
      ['in the place of another', { position: 1 }, 'signing_amounts_once'],
      ['of an unknown kind', { kind: 'bribe' }, 'signing_amounts_kind'],
      ['on an unknown basis', { basis: 'gut' }, 'signing_amounts_basis'],
      ['of unknown firmness', { firmness: 'soft' }, 'signing_amounts_firmness'],
      ['without a currency', { currency: null }, 'signing_amounts_figures'],
      ['that is undisclosed and told', { basis: 'undisclosed' }, 'signing_amounts_figures'],
      ['below nothing', { minorUnits: '-1' }, 'signing_amounts_positive'],
      ['in an unknown currency', { currency: 'RMB' }, 'signing_amounts_currency_fkey'],
      ['of no record', { signingId: randomUUID() }, 'signing_amounts_signing_id_fkey'],
    ])('refuse an amount %s', async (_, values, constraint) => {
      const { id: signingId } = await aDraft(conference, { amounts: [twoBillion] });

      const attempt = database.manager.insert(SigningAmount, {
        signingId,
        position: 2,
        ...twoBillion,
        ...values,
      } as never);

      expect(await refusedBy(attempt)).toBe(constraint);
    });
  });

  describe('of a sealed record', () => {
    it.each([
      ['its title', { title: { zh: '另一份协议' } }],
      ['its instrument', { instrument: 'contract' }],
      ['its code', { code: 'X-001' }],
      ['its day', { signedOn: '2027-04-09' }],
      ['its disclosure', { disclosure: 'public' }],
      ['its claims', { claims: [{ zh: '首个' }] }],
      ['who sealed it', { sealedBy: null }],
      ['its item', { agendaItemId: null, agendaItemKind: null, forumId: null }],
    ])('refuse to change %s', async (_, changes) => {
      const sealed = await aSealed(conference);

      expect(await change(sealed, changes)).toBe('signings_sealed_stay');
    });

    it('refuse every change of its parts', async () => {
      const { id } = await aSigned(conference, { amounts: [twoBillion] });
      const { id: personId } = await aPerson(database);
      await database.manager.insert(Witness, { signingId: id, personId, position: 1 });
      await signingServices(conference).seal(conference.registrar2, id);
      const organisation = await anOrganisation(database);
      const inserts: Record<string, [string, unknown[]]> = {
        signing_parties: [
          `INSERT INTO signing_parties (signing_id, position, organisation_id, capacity) VALUES ($1, 9, $2, 'party')`,
          [id, organisation.id],
        ],
        signatories: [
          `INSERT INTO signatories (signing_id, party_id, person_id) SELECT signing_id, party_id, $2 FROM signatories WHERE signing_id = $1 LIMIT 1`,
          [id, personId],
        ],
        witnesses: [
          `INSERT INTO witnesses (signing_id, person_id, position) SELECT $1, person_id, 2 FROM signatories WHERE signing_id = $1 LIMIT 1`,
          [id],
        ],
        signing_amounts: [
          `INSERT INTO signing_amounts (signing_id, position, kind, basis) VALUES ($1, 2, 'fund_size', 'unknown')`,
          [id],
        ],
      };

      for (const [table, [insert, parameters]] of Object.entries(inserts)) {
        expect(await sql(insert, parameters)).toBe('signings_sealed_stay');
        expect(
          await sql(`UPDATE ${table} SET signing_id = signing_id WHERE signing_id = $1`, [id]),
        ).toBe('signings_sealed_stay');
        expect(await sql(`DELETE FROM ${table} WHERE signing_id = $1`, [id])).toBe(
          'signings_sealed_stay',
        );
      }
    });

    it('take no part over from another record', async () => {
      const sealed = await aSealed(conference);
      const draft = await aDraft(conference, { amounts: [twoBillion] });

      const attempt = database.manager.update(
        SigningAmount,
        { signingId: draft.id },
        { signingId: sealed.id, position: 7 },
      );

      expect(await refusedBy(attempt)).toBe('signings_sealed_stay');
    });

    it('let no part slip in while it is being sealed', async () => {
      const { id } = await aSigned(conference);
      const sealing = database.createQueryRunner();
      await sealing.startTransaction();
      await sealing.query(`UPDATE signings SET version = version + 1 WHERE id = $1`, [id]);
      const slipping = sql(
        `INSERT INTO signing_amounts (signing_id, position, kind, basis) VALUES ($1, 2, 'fund_size', 'unknown')`,
        [id],
      );
      await waiting(database, 'INSERT INTO signing_amounts');
      await sealing.query(
        `INSERT INTO signing_steps (signing_id, number, previous, step, from_status, to_status, version)
         SELECT id, steps + 1, steps, 'seal', 'signed', 'sealed', version FROM signings WHERE id = $1`,
        [id],
      );
      await sealing.query(
        `UPDATE signings SET status = 'sealed', steps = steps + 1 WHERE id = $1`,
        [id],
      );
      await sealing.commitTransaction();
      await sealing.release();

      expect(await slipping).toBe('signings_sealed_stay');
    });

    it('let only a voiding through, and nothing after it', async () => {
      const sealed = await aSealed(conference);
      const services = signingServices(conference);
      await services.void(conference.organiser, sealed.id);
      await services.void(conference.organiser2, sealed.id);
      const { accountId } = await anAccount(database);

      expect(await change(sealed, { voidedBy: accountId })).toBe('signings_sealed_stay');
      expect(await change(sealed, { version: 99 })).toBe('signings_sealed_stay');
    });
  });
});

/** Until a statement waits for a lock. */
async function waiting(database: DataSource, statement: string): Promise<void> {
  for (;;) {
    const [{ count }] = await database.query<[{ count: string }]>(
      `SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE $1 || '%'`,
      [statement],
    );
    if (Number(count) > 0) return;
  }
}
