import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Ghtic2023Seed } from '../../src/seed/ghtic-2023/ghtic-2023.seed.js';
import { fingerprints, rowsIn } from '../support/seed.js';
import { aServer, type TestServer } from '../support/server.js';

const asTold = `{
  event(slug: "ghtic-2023") {
    id slug status origin sourceRef certainty inferred startsOn endsOn timeZone cities
    title { zh en enStatus } theme { zh en enStatus }
    claims { zh en on onPrecision sourceRef certainty }
    statistics { measure { zh } asPrinted value unit precision period sourceRef certainty }
    release { number }
    speakers { totalCount }
    forums {
      code slug heldOn inferred sourceRef certainty
      title { zh } theme { zh } during { start } room { id } hosts { role } capacity
      agenda {
        kind sourceRef certainty title { zh } during { start } room { id } speakers { role }
        announcements {
          kind title { zh } sourceRef certainty openRoles
          participants { role organisation { name { zh } } groupName { zh } }
          amounts { kind basis minorUnits currency asPrinted }
          claims { zh amountAsPrinted on certainty }
        }
        signings { code title { zh } }
      }
    }
    signingTotals { signings disclosed { currency } undisclosed reported }
  }
}`;

interface Told {
  event: {
    id: string;
    claims: { sourceRef: string; certainty: string }[];
    statistics: object[];
    release: { number: number };
    speakers: { totalCount: number };
    signingTotals: object;
    forums: {
      code: string;
      agenda: {
        kind: string;
        title: { zh: string };
        announcements: {
          title: { zh: string };
          participants: { role: string; organisation: { name: { zh: string } } }[];
          claims: object[];
        }[];
        signings: { code: string; title: { zh: string } }[];
      }[];
    }[];
  };
}

describe('the seed of the 2023 conference', () => {
  let server: TestServer;
  let told: Told['event'];

  beforeAll(async () => {
    server = await aServer();
    await sow();
    const { data, errors } = await server.graphql<Told>(asTold);
    expect(errors).toBeUndefined();
    told = data.event;
  });

  afterAll(() => server.close());

  async function sow(): Promise<void> {
    for (const chapter of server.get(Ghtic2023Seed).chapters()) await chapter();
  }

  it('names the event and its theme, and gives it no days, for none are told', () => {
    expect(told).toMatchObject({
      slug: 'ghtic-2023',
      status: 'published',
      origin: 'article',
      sourceRef: 'P5.S1, P9.S1, P19.S1',
      certainty: 'stated',
      title: {
        zh: '2023全球硬科技创新大会',
        en: '2023 Global Hard Tech Innovation Conference',
        enStatus: 'working',
      },
      theme: {
        zh: '硬科技·新质生产力',
        en: 'Hard tech · new quality productive forces',
        enStatus: 'working',
      },
      startsOn: null,
      endsOn: null,
      timeZone: 'Asia/Shanghai',
      inferred: ['timeZone'],
      cities: [],
      release: { number: 1 },
    });
  });

  it('gives the figures as they are printed, and no period to any of them', () => {
    const cited = { period: null, sourceRef: 'P2.S1, P5.S1' };
    expect(told.statistics).toEqual([
      figure('西安高新区GDP', '3104.2亿元', '3104.2', '亿元', 'rounded', 'stated', cited),
      figure('年均增速', '达13.5%', '13.5', '%', 'rounded', 'stated', cited),
      figure(
        ...(['全社会研发投入占GDP比重（上升前）', '6%', '6', '%', 'rounded', 'stated'] as const),
        cited,
      ),
      figure(
        ...(['全社会研发投入占GDP比重（上升后）', '近8%', '8', '%', 'below', 'vague'] as const),
        cited,
      ),
      figure(
        '参与技术交易资产支持计划第二期的科技型中小企业',
        '11家',
        '11',
        '家',
        'exact',
        'stated',
        {
          period: null,
          sourceRef: 'P24.S1',
        },
      ),
      figure('进行了签约的科技金融产品', '六大科技金融产品', '6', null, 'exact', 'stated', {
        period: null,
        sourceRef: 'P22.S1',
      }),
    ]);
  });

  it('tells of the two forums that are named their day alone', () => {
    const unsaid = { during: null, room: null, hosts: [], capacity: null, inferred: ['heldOn'] };
    expect(told.forums).toMatchObject([
      {
        code: 'FO1',
        title: { zh: '光子产业发展暨硬科技成果转化论坛' },
        theme: { zh: '十年磨剑,追光跃迁' },
        heldOn: '2023-11-03',
        sourceRef: 'P9.S1',
        ...unsaid,
      },
      {
        code: 'FO2',
        title: { zh: '2023科技金融创新发展论坛' },
        theme: null,
        heldOn: '2023-11-04',
        sourceRef: 'P19.S1',
        ...unsaid,
      },
    ]);
  });

  it('puts four items into the first forum and three into the second, without time, room or speaker', () => {
    const unsaid = { during: null, room: null, speakers: [] };
    expect(told.forums.map(({ agenda }) => agenda)).toMatchObject([
      [
        { kind: 'conferral', sourceRef: 'P9.S1', certainty: 'stated', ...unsaid },
        { kind: 'upgrade', sourceRef: 'P13.S1', certainty: 'stated', ...unsaid },
        { kind: 'fund', sourceRef: 'P14.S1', certainty: 'stated', ...unsaid },
        { kind: 'launch', sourceRef: 'P15.S1', certainty: 'inferred', ...unsaid },
      ],
      [
        { kind: 'release', sourceRef: 'P19.S1, P21.S1', certainty: 'vague', ...unsaid },
        { kind: 'release', sourceRef: 'P19.S1', certainty: 'vague', ...unsaid },
        { kind: 'ceremony', title: { zh: '签约' }, certainty: 'inferred', ...unsaid },
      ],
    ]);
  });

  it('names the five founders of the fund, leaves their list open, and counts its 20亿元 in fen', () => {
    expect(announced('fund')).toMatchObject({
      title: { zh: '陕西光子产业强链基金' },
      sourceRef: 'P14.S1',
      openRoles: ['founder'],
      amounts: [
        {
          kind: 'fund_size',
          basis: 'stated',
          minorUnits: '200000000000',
          currency: 'CNY',
          asPrinted: '总规模达20亿元',
        },
      ],
    });
    expect(who('fund')).toEqual([
      'founder 西安高新金融控股集团',
      'founder 长安汇通',
      'founder 陕西省引导基金',
      'founder 西安财金',
      'founder 西科控股',
    ]);
  });

  it('closes the list of those who guide the white paper, and leaves that of its compilers open', () => {
    expect(announced('launch')).toMatchObject({
      title: { zh: '《光子产业发展白皮书》' },
      certainty: 'inferred',
      openRoles: ['compiler'],
      amounts: [],
      claims: [
        { zh: '以“光子产业”为主题的国内首份光子产业大型研究报告', certainty: 'stated' },
        { zh: '为加快推进我国光子产业创新发展、支持政府和企业科学决策提供重要参考依据' },
      ],
    });
    expect(who('launch')).toEqual([
      'guide 西安高新区管委会',
      'guide 中国科学院西安分院',
      'guide 陕西省科学院',
      'compiler 陕西光子创新中心',
      'compiler 西科控股',
      'compiler 中科创星',
    ]);
  });

  it('names who receives the flag and nobody who confers it', () => {
    expect(who('conferral')).toEqual(['recipient 西安高新区光子产业链党委']);
  });

  it('names who upgrades the plan, and quotes its aim without making an amount of it', () => {
    expect(who('upgrade')).toEqual(['initiator 陕西省', 'participant 西安高新区']);
    expect(announced('upgrade')).toMatchObject({
      amounts: [],
      claims: [
        { on: '2021', amountAsPrinted: null, certainty: 'stated' },
        { on: null, amountAsPrinted: '千亿元级', certainty: 'vague' },
      ],
    });
  });

  it('reports seven signings on one item, of which nothing is counted', () => {
    const ceremony = told.forums[1]?.agenda[2];

    expect(ceremony?.signings.map(({ code, title }) => `${code} ${title.zh}`)).toEqual([
      'FO2-001 科技人才贷',
      'FO2-002 创新积分贷',
      'FO2-003 科企e贷',
      'FO2-004 中银科贷通',
      'FO2-005 创投担',
      'FO2-006 金粒贷',
      'FO2-007 西安高新区技术交易资产支持计划二期项目',
    ]);
    expect(told.signingTotals).toEqual({
      signings: 0,
      disclosed: [],
      undisclosed: 0,
      reported: 7,
    });
  });

  it('knows of no party but the eleven unnamed enterprises of the last, and of no paper or amount', async () => {
    const { data } = await server.graphql<{ signings: { nodes: object[] } }>(
      `query ($eventId: ID!) { signings(eventId: $eventId, first: 50) { nodes {
        code status instrument bindingness signedOn origin sourceRef
        parties { capacity organisation { id } groupName { zh } groupCount }
        amounts { kind }
      } } }`,
      { eventId: told.id },
    );

    const unsaid = {
      status: 'reported',
      instrument: 'unknown',
      bindingness: 'unknown',
      signedOn: null,
      origin: 'article',
      amounts: [],
    };
    const codes = ['FO2-001', 'FO2-002', 'FO2-003', 'FO2-004', 'FO2-005', 'FO2-006'];
    expect(
      data.signings.nodes.toSorted((one, other) => (codeOf(one) < codeOf(other) ? -1 : 1)),
    ).toEqual([
      ...codes.map((code) => ({ code, ...unsaid, sourceRef: 'P22.S1', parties: [] })),
      {
        code: 'FO2-007',
        ...unsaid,
        sourceRef: 'P23.S1, P24.S1',
        parties: [
          {
            capacity: 'beneficiary',
            organisation: null,
            groupName: { zh: '科技型中小企业' },
            groupCount: 11,
          },
        ],
      },
    ]);
  });

  it('knows thirteen organisations, by the names in print alone', async () => {
    const organisations = await server.owner.query<{ name: string; parent: string | null }[]>(
      `SELECT child.name_zh AS name, parent.name_zh AS parent
       FROM organisations child LEFT JOIN organisations parent ON parent.id = child.parent_id
       ORDER BY child.id`,
    );
    const [told] = await server.owner.query<[{ more: number }]>(
      `SELECT count(*)::integer AS more FROM organisations
       WHERE num_nonnulls(short_zh, short_en, legal_zh, legal_en, uscc) > 0`,
    );

    expect(organisations.map(({ name }) => name)).toEqual([
      ...['西安高新区', '西安高新区管委会', '西安高新金融控股集团', '长安汇通', '陕西省引导基金'],
      ...['西安财金', '西科控股', '中国科学院西安分院', '陕西省科学院', '陕西光子创新中心'],
      ...['中科创星', '西安高新区光子产业链党委', '陕西省'],
    ]);
    expect(organisations.filter(({ parent }) => parent !== null)).toEqual([
      { name: '西安高新金融控股集团', parent: '西安高新区管委会' },
    ]);
    expect(told.more).toBe(0);
  });

  it.each([
    ...['rooms', 'people', 'speakers', 'appearances', 'engagements', 'availabilities'],
    ...['event_hosts', 'forum_hosts', 'capacities', 'seats', 'signatories', 'witnesses'],
    ...['signing_amounts', 'attendees', 'places', 'gates', 'check_ins', 'accounts', 'grants'],
    ...['release_holds', 'ledger_entries', 'evidence', 'mails'],
  ])('leaves %s empty, for the article tells of none', async (table) => {
    expect(await rowsIn(server.owner, table)).toBe(0);
  });

  it('says of every row which sentence it stands on', async () => {
    const tables = await server.owner.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'source_ref' ORDER BY table_name`,
    );

    const rows = new Map<string, { origin: string; ref: string }[]>();
    for (const { name } of tables) {
      rows.set(name, await server.owner.query(`SELECT origin, source_ref AS ref FROM ${name}`));
    }

    const all = [...rows.values()].flat();
    expect(all).toHaveLength(1 + 6 + 13 + 2 + 7 + 6 + 7);
    expect(all.filter(({ origin }) => origin !== 'article')).toEqual([]);
    expect(all.filter(({ ref }) => !/^P\d+\.S\d(, P\d+\.S\d)*$/.test(ref))).toEqual([]);
  });

  it('says of every claim which sentence it quotes, and dates none more closely than the sentence', async () => {
    const claims = await server.owner.query<
      { zh: string; ref: string; on: string | null; precision: string | null; certainty: string }[]
    >(
      `SELECT claim ->> 'zh' AS zh, claim ->> 'sourceRef' AS ref, claim ->> 'on' AS on,
         claim ->> 'onPrecision' AS precision, claim ->> 'certainty' AS certainty
       FROM (
         SELECT claims FROM events UNION ALL SELECT claims FROM organisations
         UNION ALL SELECT claims FROM forums UNION ALL SELECT claims FROM announcements
         UNION ALL SELECT claims FROM signings
       ) AS told CROSS JOIN jsonb_array_elements(claims) AS claim`,
    );

    expect(claims).toHaveLength(3 + 12 + 3 + 8 + 10);
    expect(claims.filter(({ ref }) => !/^P\d+\.S\d(, P\d+\.S\d)*$/.test(ref))).toEqual([]);
    expect(
      claims
        .filter(({ on }) => on !== null)
        .map(({ on, precision, certainty }) => `${on} ${precision} ${certainty}`)
        .sort(),
    ).toEqual([
      '2021 year stated',
      '2023-07 month inferred',
      '2023-09 month inferred',
      '2023-11-03 day inferred',
    ]);
  });

  it('marks all of its English as our own', async () => {
    const columns = await server.owner.query<{ table: string; column: string }[]>(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name LIKE '%\\_en\\_status'`,
    );

    const statuses = new Set<string>();
    for (const { table, column } of columns) {
      const rows = await server.owner.query<{ status: string }[]>(
        `SELECT DISTINCT ${column} AS status FROM ${table} WHERE ${column} IS NOT NULL`,
      );
      for (const { status } of rows) statuses.add(status);
    }

    expect([...statuses]).toEqual(['working']);
  });

  it('changes nothing when it is sown again', async () => {
    const before = await fingerprints(server.owner);

    await sow();

    expect(await fingerprints(server.owner)).toEqual(before);
  });

  function announced(kind: string) {
    const items = told.forums.flatMap(({ agenda }) => agenda);
    const announcement = items.find((item) => item.kind === kind)?.announcements[0];
    if (!announcement) throw new Error(`There is no ${kind}`);
    return announcement;
  }

  function who(kind: string): string[] {
    return announced(kind).participants.map(
      ({ role, organisation }) => `${role} ${organisation.name.zh}`,
    );
  }
});

function figure(
  zh: string,
  asPrinted: string,
  value: string,
  unit: string | null,
  precision: string,
  certainty: string,
  cited: object,
): object {
  return { measure: { zh }, asPrinted, value, unit, precision, certainty, ...cited };
}

function codeOf(signing: object): string {
  return (signing as { code: string }).code;
}
