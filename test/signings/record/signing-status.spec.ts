import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { SigningTransition } from '../../../src/signings/record/signing-transition.entity.js';
import {
  SigningStatus,
  SigningStepKind,
  destination,
  transitions,
} from '../../../src/signings/record/signing-status.js';
import { type TestDatabase, aDatabase } from '../../support/database.js';

describe('The steps of a signing', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await aDatabase();
  });
  afterAll(() => database.close());

  it('are the same in the code as in the table that Postgres checks against', async () => {
    const rows = await database.dataSource.manager.find(SigningTransition);

    const inTable = rows.map(({ step, fromStatus: from, toStatus: to }) => ({ step, from, to }));
    const key = (one: object) => JSON.stringify(one);
    expect(inTable.map(key).sort()).toEqual(transitions.map(key).sort());
  });

  it('cannot be changed by the application', async () => {
    const attempts = [
      `INSERT INTO signing_transitions VALUES ('seal', 'draft', 'sealed')`,
      `UPDATE signing_transitions SET to_status = 'sealed'`,
      'DELETE FROM signing_transitions',
    ];

    for (const attempt of attempts) {
      await expect(database.dataSource.query(attempt)).rejects.toThrow('permission denied');
    }
  });

  it('lead from a status to the next, and from nowhere else', () => {
    expect(destination(SigningStepKind.seal, SigningStatus.signed)).toBe(SigningStatus.sealed);
    expect(destination(SigningStepKind.seal, SigningStatus.draft)).toBeUndefined();
    expect(destination(SigningStepKind.draft, 'none')).toBe(SigningStatus.draft);
  });

  it('lead nowhere from a record that is withdrawn or voided', () => {
    const out = transitions.filter(
      ({ from }) => from === SigningStatus.withdrawn || from === SigningStatus.voided,
    );

    expect(out).toEqual([]);
  });

  it('never seal what is only reported', () => {
    const out = transitions.filter(({ from }) => from === SigningStatus.reported);

    expect(out.map(({ to }) => to)).toEqual([SigningStatus.draft]);
  });
});
