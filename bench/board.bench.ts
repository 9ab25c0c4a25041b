import type { Browser, Page } from 'playwright-core';
import { Client } from 'pg';

import { aBrowser } from '../test/support/browser.js';
import { benchServer } from './bench-server.js';
import { anOrganiser } from './programme.fixture.js';
import type { Row } from './row.js';

const slug = 'bench';
/** What a display that shows sixty frames in a second leaves for one. */
const frame = 16;
const moves = 120;
const drops = 20;

/**
 * Planning by mouse on 900 items in 30 rooms, in a real browser. What is told is the work in a frame, script,
 * style, layout and paint, and not how far frames are apart, which is the rate of the display.
 */
export async function boardBench(): Promise<Row[]> {
  const server = await benchServer();
  const owner = new Client({ connectionString: server.ownerUrl });
  let browser: Browser | undefined;
  try {
    await owner.connect();
    const eventId = await aDay(owner);
    const token = await anOrganiser(owner, eventId);
    browser = await aBrowser();
    const page = await aBoard(browser, server.url, token);
    const first = await cardOn(page);
    const rows: Row[] = [];

    const lone = await dragged(page, first);
    rows.push(
      row('work in a frame, one item dragged', lone.frames),
      row('clash feedback, one item dragged', lone.feedback),
    );
    for (const card of await page.locator('[data-board] [data-item]').all()) {
      if ((await page.locator('[data-selected]').count()) === 20) break;
      if (await card.isVisible()) await card.click({ modifiers: ['Shift'] });
    }
    const many = await dragged(page, first);
    rows.push(
      row('work in a frame, 20 items dragged', many.frames),
      row('clash feedback, 20 items dragged', many.feedback),
    );
    await page.reload();
    rows.push(row('drop confirmed by the server', await dropped(page), 300));
    return rows;
  } finally {
    await browser?.close();
    await owner.end();
    await server.close();
  }
}

/** 30 rooms with 30 items each, all on one day, and somebody in each who speaks in another room as well. */
async function aDay(owner: Client): Promise<string> {
  await owner.query(`
    INSERT INTO events (slug, status, title_zh, time_zone, starts_on, ends_on)
    VALUES ('${slug}', 'published', '基准大会', 'Asia/Shanghai', '2027-04-08', '2027-04-08');

    INSERT INTO rooms (event_id, name_zh, capacity, position)
    SELECT e.id, '会场 ' || n, 300, n FROM events e, generate_series(1, 30) n;

    INSERT INTO slots (event_id) SELECT e.id FROM events e, generate_series(1, 30);

    INSERT INTO forums (event_id, slug, code, title_zh, slot_id, position)
    SELECT s.event_id, 'forum-' || n, 'F' || n, '论坛 ' || n, s.id, n
    FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM slots) s;

    WITH wanted AS (
      SELECT f.event_id, f.id AS forum_id, f.slot_id AS parent_id, uuidv7() AS slot_id, n, r.id AS room_id,
        tstzrange('2027-04-08T00:00Z'::timestamptz + (n - 1) * interval '20 minutes',
                  '2027-04-08T00:00Z'::timestamptz + n * interval '20 minutes') AS during
      FROM forums f JOIN rooms r ON r.position = f.position, generate_series(1, 30) n
    ), held AS (
      INSERT INTO slots (id, event_id, parent_id, room_id, during)
      SELECT slot_id, event_id, parent_id, room_id, during FROM wanted
    )
    INSERT INTO agenda_items (event_id, forum_id, slot_id, kind, title_zh, position)
    SELECT event_id, forum_id, slot_id, 'talk', '演讲 ' || n, n FROM wanted;

    WITH added AS (
      INSERT INTO people (name, created_for_event)
      SELECT '讲者 ' || n, e.id FROM events e, generate_series(1, 450) n RETURNING id, created_for_event
    )
    INSERT INTO speakers (event_id, person_id, status)
    SELECT created_for_event, id, 'confirmed' FROM added;

    INSERT INTO appearances (event_id, agenda_item_id, speaker_id, role, position)
    SELECT i.event_id, i.id, s.id, 'speaker', 0
    FROM (SELECT *, row_number() OVER (ORDER BY id) % 450 AS n FROM agenda_items) i
    JOIN (SELECT *, row_number() OVER (ORDER BY id) % 450 AS n FROM speakers) s USING (n);

    INSERT INTO engagements (slot_id, person_id, part, firm, cause_id)
    SELECT i.slot_id, s.person_id, 'speaker', true, a.id
    FROM appearances a JOIN agenda_items i ON i.id = a.agenda_item_id JOIN speakers s ON s.id = a.speaker_id;

    ANALYZE;
  `);
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM events');
  return rows[0]?.id ?? '';
}

async function aBoard(browser: Browser, url: string, token: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: 'dais', value: token, url }]);
  await context.addInitScript("localStorage.setItem('dais-signed-in', 'true')");
  const page = await context.newPage();
  await page.goto(`${url}/organise/${slug}/board`);
  await page.locator('[data-board] [data-item]').first().waitFor();
  return page;
}

async function cardOn(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('[data-board] [data-item]').nth(2).boundingBox();
  if (!box) throw new Error('The board of the bench shows nothing.');
  return { x: box.x + 30, y: box.y + 10 };
}

/** Drags over rooms and times and back, and leaves the item where it was. */
async function dragged(
  page: Page,
  { x, y }: { x: number; y: number },
): Promise<{ frames: number[]; feedback: number[] }> {
  await page.evaluate('performance.clearMeasures()');
  const browser = page.context().browser();
  await browser?.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'],
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let at = 1; at <= moves; at += 1) {
    await page.mouse.move(x + (at % 40) * 20, y + (at % 60) * 8);
  }
  const trace = await browser?.stopTracing();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const feedback = await page.evaluate<number[]>(
    "performance.getEntriesByName('board-feedback').map(({ duration }) => duration)",
  );
  return { frames: framesIn(trace?.toString() ?? ''), feedback };
}

/** Drops one item a little later or earlier, time and again, and waits each time until the server has taken it. */
async function dropped(page: Page): Promise<number[]> {
  const confirmed = () =>
    page.evaluate<number[]>(
      "performance.getEntriesByName('board-confirmed').map(({ duration }) => duration)",
    );
  await page.locator('[data-board] [data-item]').first().waitFor();
  for (let drop = 0; drop < drops; drop += 1) {
    const { x, y } = await cardOn(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + (drop % 2 === 0 ? 60 : -60), { steps: 5 });
    await page.mouse.up();
    const until = performance.now() + 5000;
    while ((await confirmed()).length <= drop) {
      if (performance.now() > until) throw new Error('A drop of the bench was never confirmed.');
    }
  }
  return confirmed();
}

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself worked, whoever else was at work on the machine. */
  readonly tdur?: number;
}

/** The work of the tasks that carried something further: script, style, layout and paint of a frame are one task. */
function framesIn(trace: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly Traced[] };
  const carried = traceEvents.filter(({ name }) => name === 'board-frame');
  return traceEvents.flatMap(({ name, pid, tid, ts, dur = 0, tdur }) => {
    if (name !== 'RunTask' && name !== 'ThreadControllerImpl::RunTask') return [];
    const has = carried.some(
      (mark) => mark.pid === pid && mark.tid === tid && mark.ts >= ts && mark.ts <= ts + dur,
    );
    return has ? [(tdur ?? dur) / 1000] : [];
  });
}

function row(name: string, times: readonly number[], most = frame): Row {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  const late = at(0.95);
  return {
    name: `${name}, 95th of 100`,
    floor: `${most} ms`,
    ours: `${late.toFixed(1)} ms`,
    ratio: late / most,
    note: `900 items, 30 rooms; half ${at(0.5).toFixed(1)} ms, most ${at(1).toFixed(1)} ms; ≤ 1 wanted`,
  };
}
