import { createHash, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Role } from '../../../src/access/permission.js';
import { Evidence } from '../../../src/signings/sealing/evidence.entity.js';
import { aHolder, type SignedIn } from '../../support/access.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aTokenOf } from '../../support/sessions.factories.js';
import {
  type Conference,
  aConference,
  aDraft,
  aSealed,
  aSigned,
} from '../../support/signings.factories.js';

const pdf = Buffer.from('%PDF-1.7\n合作协议');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]);

describe('Evidence over HTTP', () => {
  let server: TestServer;
  let conference: Conference;
  let signingId: string;
  beforeAll(async () => {
    server = await aServer();
  });
  beforeEach(async () => {
    conference = await aConference(server);
    signingId = (await aSigned(conference)).id;
  });
  afterAll(() => server.close());

  const bearer = async (viewer: SignedIn | null) =>
    viewer ? { authorization: `Bearer ${await aTokenOf(server.database, viewer)}` } : {};

  const upload = async (
    viewer: SignedIn | null,
    body: Buffer,
    { id = signingId, name = '协议.pdf', type = 'application/octet-stream', language = 'en' } = {},
  ) => {
    const answer = await server.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: 'POST',
        url: `/signings/${id}/evidence`,
        headers: {
          ...(await bearer(viewer)),
          'content-type': type,
          'accept-language': language,
          'x-file-name': encodeURIComponent(name),
        },
        payload: body,
      });
    return { status: answer.statusCode, body: answer.json<Record<string, never>>() };
  };
  const code = ({ body }: { body: object }) =>
    (body as { errors?: [{ extensions: { code: string } }] }).errors?.[0].extensions.code;

  const download = async (viewer: SignedIn | null, id: string) =>
    server.app
      .getHttpAdapter()
      .getInstance()
      .inject({ method: 'GET', url: `/evidence/${id}`, headers: await bearer(viewer) });

  it.each([
    ['application/pdf', pdf],
    ['image/png', png],
    ['image/jpeg', jpeg],
  ])('takes a file of %s from a registrar, and says its hash', async (mediaType, content) => {
    const answer = await upload(conference.registrar, content);

    expect(answer).toEqual({
      status: 201,
      body: {
        id: answer.body.id,
        fileName: '协议.pdf',
        mediaType,
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      },
    });
  });

  it('gives the very bytes back, as something to keep and not to show', async () => {
    const { body } = await upload(conference.partner, pdf);

    const answer = await download(conference.partner, body.id!);

    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(pdf)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('协议.pdf')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('takes the same file once', async () => {
    const first = await upload(conference.registrar, pdf);

    const again = await upload(conference.partner, pdf, { name: '同一份.pdf' });

    expect(again.body.id).toBe(first.body.id);
    expect(await server.database.manager.countBy(Evidence, { signingId })).toBe(1);
  });

  it('is for registrars and for partners of a party', async () => {
    const stranger = await aHolder(
      server.database,
      Role.partner,
      conference.event.id,
      randomUUID(),
    );

    const answers = [
      await upload(null, pdf),
      await upload(stranger, pdf),
      await upload(conference.reviewer, pdf),
      await upload(conference.registrar, pdf, { id: randomUUID() }),
    ];

    expect(answers.map((answer) => [answer.status, code(answer)])).toEqual([
      [401, 'UNAUTHENTICATED'],
      [403, 'FORBIDDEN'],
      [403, 'FORBIDDEN'],
      [404, 'NOT_FOUND'],
    ]);
    expect(await server.database.manager.countBy(Evidence, { signingId })).toBe(0);
  });

  it('is given to those inside, and unknown to all others', async () => {
    const { body } = await upload(conference.registrar, pdf);
    const press = await aHolder(server.database, Role.press, conference.event.id);
    const observer = await aHolder(server.database, Role.observer, conference.event.id);

    const statuses = [];
    for (const viewer of [observer, conference.organiser, press, null]) {
      statuses.push((await download(viewer, body.id!)).statusCode);
    }

    expect(statuses).toEqual([200, 200, 404, 401]);
    expect((await download(observer, randomUUID())).statusCode).toBe(404);
    expect((await download(observer, 'x')).statusCode).toBe(400);
  });

  it('refuses what is no PDF, PNG or JPEG, whatever it is called', async () => {
    const answers = [
      await upload(conference.registrar, Buffer.from('<html>%PDF-')),
      await upload(conference.registrar, Buffer.from('%PD')),
      await upload(conference.registrar, Buffer.alloc(0)),
    ];

    expect(answers.map((answer) => [answer.status, code(answer)])).toEqual(
      Array(3).fill([415, 'EVIDENCE_TYPE_REFUSED']),
    );
  });

  it('takes twenty mebibytes, and stops reading after them', async () => {
    const limit = 20 * 1024 * 1024;
    const file = (size: number) => Buffer.concat([pdf, Buffer.alloc(size - pdf.length)]);

    const largest = await upload(conference.registrar, file(limit));
    const larger = await upload(conference.registrar, file(limit + 1));

    expect(largest.status).toBe(201);
    expect([larger.status, code(larger)]).toEqual([413, 'EVIDENCE_TOO_LARGE']);
  });

  it.each(['', 'a/b.pdf', '..\\b.pdf', '协议\u202e.pdf', 'a\u0000.pdf', 'x'.repeat(201)])(
    'refuses the file name %j',
    async (name) => {
      const answer = await upload(conference.registrar, pdf, { name });

      expect([answer.status, code(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );

  it('refuses in the language of the caller', async () => {
    const { body } = await upload(conference.registrar, Buffer.from('?'), { language: 'zh-CN' });

    expect(body).toMatchObject({ errors: [{ message: '只接受 PDF、PNG 或 JPEG 文件。' }] });
  });

  it('belongs to records that are approved, scheduled or signed', async () => {
    const draft = await aDraft(conference);
    const sealed = await aSealed(conference);

    const answers = [
      await upload(conference.registrar, pdf, { id: draft.id }),
      await upload(conference.registrar, pdf, { id: sealed.id }),
    ];

    expect(answers.map((answer) => [answer.status, code(answer)])).toEqual([
      [409, 'WRONG_STATUS'],
      [409, 'RECORD_SEALED'],
    ]);
  });

  it('comes as bytes alone, and bytes come nowhere else', async () => {
    const asJson = await upload(conference.registrar, Buffer.from('{}'), {
      type: 'application/json',
    });
    const http = server.app.getHttpAdapter().getInstance();
    const elsewhere = (url: string) =>
      http.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/octet-stream', 'mercurius-require-preflight': '1' },
        payload: pdf,
      });

    expect(asJson.status).toBe(415);
    expect((await elsewhere('/graphql')).statusCode).toBe(415);
    expect((await elsewhere('/nowhere')).statusCode).toBe(404);
  });
});
