import { createHash, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Evidence } from '../../../src/signings/sealing/evidence.entity.js';
import { LedgerEntry } from '../../../src/signings/sealing/ledger-entry.entity.js';
import { entryHash } from '../../../src/signings/sealing/ledger.js';
import { SigningEdition } from '../../../src/signings/sealing/signing-edition.entity.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aSealed,
  aSigned,
} from '../../support/signings.factories.js';

/** What Postgres itself refuses to the application, whatever the code does. */
describe('The tables of sealing', () => {
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

  it.each(['signing_editions', 'evidence', 'ledger_entries', 'signing_steps'])(
    'never lose or change a row of %s',
    async (table) => {
      await aSealed(conference);
      const statements = [
        `UPDATE ${table} SET signing_id = signing_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
        `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
        `DROP TABLE ${table}`,
      ];

      for (const statement of statements) {
        await expect(database.query(statement)).rejects.toThrow(/permission denied|must be owner/);
      }
    },
  );

  describe('hold a ledger', () => {
    /** After the two entries that are there; what is not said fits. */
    const append = async (values: Partial<LedgerEntry>) => {
      const { id: signingId } = await aSealed(conference);
      await aSealed(conference);
      const eventId = conference.event.id;
      const head = await database.manager.findOneByOrFail(LedgerEntry, { eventId, sequence: 2 });
      const content = Buffer.from('{}');
      const previousHash = 'previousHash' in values ? (values.previousHash ?? null) : head.hash;
      return refusedBy(
        database.manager.insert(LedgerEntry, {
          eventId,
          sequence: 3,
          previousSequence: 2,
          previousHash,
          hash: entryHash(previousHash, content),
          content,
          signingId,
          sealedAt: new Date(),
          ...values,
        }),
      );
    };
    it('that takes what fits', async () => {
      expect(await append({})).toBeNull();
    });

    it.each([
      ['a wrong hash', { hash: Buffer.alloc(32) }, 'ledger_entries_hashed'],
      ['a fork', { sequence: 2, previousSequence: 1 }, 'ledger_entries_pkey'],
      ['a gap', { sequence: 4, previousSequence: 2 }, 'ledger_entries_in_order'],
      [
        'a gap that skips over what is missing',
        { sequence: 5, previousSequence: 4 },
        'ledger_entries_chained',
      ],
      ['a wrong previous hash', { previousHash: Buffer.alloc(32) }, 'ledger_entries_chained'],
      ['no previous hash', { previousHash: null }, 'ledger_entries_in_order'],
      ['no previous entry', { previousSequence: null }, 'ledger_entries_in_order'],
      [
        'nothing before it',
        { previousSequence: null, previousHash: null },
        'ledger_entries_in_order',
      ],
      [
        'a number before the first',
        { sequence: 0, previousSequence: null, previousHash: null },
        'ledger_entries_in_order',
      ],
      ['no record', { signingId: randomUUID() }, 'ledger_entries_signing_id_fkey'],
    ])('that refuses %s', async (_, values, constraint) => {
      expect(await append(values)).toBe(constraint);
    });

    it('that refuses to be chained to an earlier entry', async () => {
      const { id: signingId } = await aSealed(conference);
      const eventId = conference.event.id;
      const first = await database.manager.findOneByOrFail(LedgerEntry, { eventId, sequence: 1 });
      await aSealed(conference);
      const content = Buffer.from('{}');

      const attempt = database.manager.insert(LedgerEntry, {
        eventId,
        sequence: 3,
        previousSequence: 2,
        previousHash: first.hash,
        hash: entryHash(first.hash, content),
        content,
        signingId,
        sealedAt: new Date(),
      });

      expect(await refusedBy(attempt)).toBe('ledger_entries_chained');
    });

    it('that refuses an event that is not there', async () => {
      const { id: signingId } = await aSealed(conference);
      const content = Buffer.from('{}');

      const attempt = database.manager.insert(LedgerEntry, {
        eventId: randomUUID(),
        sequence: 1,
        hash: entryHash(null, content),
        content,
        signingId,
        sealedAt: new Date(),
      });

      expect(await refusedBy(attempt)).toBe('ledger_entries_event_id_fkey');
    });
  });

  describe('hold editions', () => {
    const edition = (values: Partial<SigningEdition> & { signingId: string; rootId: string }) =>
      refusedBy(database.manager.insert(SigningEdition, { number: 9, content: '{}', ...values }));

    it('once per record, once per number, counted from one', async () => {
      const sealed = await aSealed(conference);
      const signed = await aSigned(conference);

      expect(await edition({ signingId: sealed.id, rootId: sealed.id })).toBe(
        'signing_editions_sealed_once',
      );
      expect(await edition({ signingId: signed.id, rootId: sealed.id, number: 1 })).toBe(
        'signing_editions_numbered',
      );
      expect(await edition({ signingId: signed.id, rootId: sealed.id, number: 0 })).toBe(
        'signing_editions_number',
      );
    });

    it('of records that are there', async () => {
      const { id } = await aSigned(conference);

      expect(await edition({ signingId: randomUUID(), rootId: id })).toBe(
        'signing_editions_signing_id_fkey',
      );
      expect(await edition({ signingId: id, rootId: randomUUID() })).toBe(
        'signing_editions_root_id_fkey',
      );
    });
  });

  describe('hold evidence', () => {
    const content = Buffer.from('%PDF-1.7');
    const evidence = (signingId: string, values: Partial<Evidence> = {}) =>
      refusedBy(
        database.manager.insert(Evidence, {
          signingId,
          fileName: '协议.pdf',
          mediaType: 'application/pdf',
          size: content.length,
          sha256: createHash('sha256').update(content).digest(),
          content,
          ...values,
        }),
      );

    it.each([
      ['of another hash', { sha256: Buffer.alloc(32) }, 'evidence_hashed'],
      ['of another size', { size: 7 }, 'evidence_size'],
      ['of another type', { mediaType: 'text/html' }, 'evidence_media_type'],
      ['from somebody unknown', { uploadedBy: randomUUID() }, 'evidence_uploaded_by_fkey'],
    ])('and refuse a file %s', async (_, values, constraint) => {
      const { id } = await aSigned(conference);

      expect(await evidence(id, values)).toBe(constraint);
    });

    it('and refuse an empty file, and one that is too large', async () => {
      const { id } = await aSigned(conference);
      const file = (bytes: Buffer) =>
        evidence(id, {
          content: bytes,
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest(),
        });

      expect(await file(Buffer.alloc(0))).toBe('evidence_size');
      expect(await file(Buffer.alloc(20 * 1024 * 1024 + 1))).toBe('evidence_size');
    });

    it('once per record', async () => {
      const { id } = await aSigned(conference);
      await evidence(id);

      expect(await evidence(id)).toBe('evidence_once');
      expect(await evidence(randomUUID())).toBe('evidence_signing_id_fkey');
    });

    it('and refuse more once the record is sealed', async () => {
      const { id } = await aSealed(conference);

      expect(await evidence(id)).toBe('signings_sealed_stay');
    });
  });
});
