import { describe, expect, it } from '@jest/globals';

import { bilingual, EnglishStatus } from '../../../src/kernel/text/bilingual-text.js';
import { longText } from '../../../src/kernel/text/long-text.js';
import type { ExportedProgramme } from '../../../src/programme/interchange/exported.js';
import { writeIcal } from '../../../src/programme/interchange/ical.writer.js';
import { writeJsonLd } from '../../../src/programme/interchange/json-ld.writer.js';
import { bilingualProse, prose } from '../../../src/programme/interchange/prose.js';
import { anExportedProgramme, exportedUrl as url } from '../../support/interchange.factories.js';

const written = (programme: ExportedProgramme) =>
  writeIcal(programme, {
    name: '春季大会'.repeat(12),
    source: `${url}/programme.ics`,
    has: () => true,
  });

/** The lines as they were before they were folded. */
const lines = (calendar: string) => calendar.replace(/\r\n /g, '').split('\r\n');

describe('a calendar', () => {
  it('says when in the zone of the event, defines that zone, and stamps in UTC', () => {
    const told = lines(written(anExportedProgramme()));

    expect(told).toContain('DTSTART;TZID=Europe/Berlin:20270328T000000');
    expect(told).toContain('DTEND;TZID=Europe/Berlin:20270328T040000');
    expect(told).toContain('TZID:Europe/Berlin');
    expect(told.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
    expect(told).toContain('DTSTAMP:20270102T030405Z');
    expect(told).toContain('LAST-MODIFIED:20270102T030405Z');
  });

  it.each(['US/Pacific', 'PRC', 'Etc/GMT-8', 'UTC'])(
    'defines %s under the name it uses',
    (timeZone) => {
      const told = lines(written(anExportedProgramme({ timeZone })));

      const defined = told.filter((line) => line.startsWith('TZID:')).map((line) => line.slice(5));
      const used = told.flatMap((line) => /^DT(?:START|END);TZID=([^:]+):/.exec(line)?.[1] ?? []);
      expect(defined).toHaveLength(1);
      expect(used).toEqual([defined[0], defined[0]]);
    },
  );

  it('keeps the UID of an item for ever and raises its SEQUENCE with each release', () => {
    const [before, after] = [3, 4].map((number) => lines(written(anExportedProgramme({ number }))));

    const uid = 'UID:019a20be-3eb7-7d62-b0c4-0246969fac4f@dais';
    expect([before?.includes(uid), after?.includes(uid)]).toEqual([true, true]);
    expect([before?.includes('SEQUENCE:3'), after?.includes('SEQUENCE:4')]).toEqual([true, true]);
  });

  it('folds no line over 75 octets, and no character in two', () => {
    const calendar = written(
      anExportedProgramme({
        title: bilingual({ zh: '😀光子é'.repeat(40) }),
        details: { abstract: { zh: 'x'.repeat(500) } },
      }),
    );

    const physical = calendar.split('\r\n');
    expect(Math.max(...physical.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(calendar.isWellFormed()).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines(calendar)).toContain(`SUMMARY:${'😀光子é'.repeat(40)}`);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('escapes what would end a value, and leaves out the markup of abstracts', () => {
    const told = lines(
      written(anExportedProgramme({ title: bilingual({ zh: 'a;b,c\\d\nBEGIN:VALARM' }) })),
    );

    expect(told).toContain('SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VALARM');
    expect(told.filter((line) => line.startsWith('BEGIN:'))).not.toContain('BEGIN:VALARM');
    expect(told).toContain('DESCRIPTION:林晓\\n\\n芯片 & 光\\n\\n二');
  });

  it('tells about itself what RFC 7986 has for that', () => {
    const told = lines(written(anExportedProgramme()));

    expect(told).toEqual(
      expect.arrayContaining([
        `NAME:${'春季大会'.repeat(12)}`,
        'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
        `SOURCE;VALUE=URI:${url}/programme.ics`,
        `URL:${url}`,
        'METHOD:PUBLISH',
        'LOCATION:主会场 / Main hall',
        'CATEGORIES:光子论坛',
        `URL;VALUE=URI:${url}/items/1`,
      ]),
    );
  });
});

describe('what was imported as prose', () => {
  it.each([
    'if (a <b> 5) & &amp; List<String>; a < b &&c;',
    'Zwei Absätze.\n\n• eins\n• zwei <!-- drei -->\n\n</p> https://example.org/?a=1&copy=2',
  ])('is not what somebody typed: %j is told as it is', (text) => {
    const typed = longText({ zh: '光', en: text, enStatus: EnglishStatus.working });

    expect(
      bilingualProse({ zh: typed.zh ?? '', en: typed.en ?? '', enStatus: typed.enStatus! }),
    ).toEqual({ zh: '光', en: text, enStatus: 'working' });
  });

  it.each([
    ['<p>One\nline</p>\n\n<p>Two</p>', 'One line\n\nTwo'],
    ['<ul><li>a &lt;b&gt;</li><li>c</li></ul>d<br/>e &quot;f&quot;', '• a <b>\n• c\n\nd\ne "f"'],
    ['<ul>\n<li><p>x</p></li>\n<li>\n<p>y</p></li>\n</ul>', '• x\n• y'],
    ['Three:<ul>\n  <li>x</li>\n  <li>y</li>\n</ul>', 'Three:\n\n• x\n• y'],
    [
      'See <a class="x" href="https://a.example/b">our site</a>.',
      'See our site (https://a.example/b).',
    ],
    ['<a href=https://a.example>https://a.example</a>', 'https://a.example'],
    ['<a href="javascript:alert(1)">press</a> <script>alert(2)</script>', 'press'],
    ['[pytest](https://docs.pytest.org/) is **good**', 'pytest (https://docs.pytest.org/) is good'],
    ['# Topics\n\n* one\n* two\nThe end', 'Topics\n\n• one\n• two\nThe end'],
    ['第一段。\n\n\n第二段：a < b &amp;&amp; b > c', '第一段。\n\n第二段：a < b && b > c'],
    ['&#8217;&#x4e2d;&#0;&#xd800;&nosuch;', '’中&nosuch;'],
    ['&Aring;&pound;1&nbsp;&toString;&constructor;', 'Å£1 &toString;&constructor;'],
    ['one&#10;two&#13;three&#9;four', 'one\ntwo\nthree\tfour'],
    ['<a name="x">On <a href="https://a.example">us</a>', 'On us (https://a.example)'],
  ])('%j reads %j', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it.each(['<!--', '<script>', '<style ', '&nbsp;', ' ', '\n', '\r'])(
    'is whole where %j comes 20,000 times and nothing closes it',
    (opening) => {
      expect(prose(`<p>Light.</p>${opening.repeat(20_000)}`)).toBe('Light.');
    },
  );
});

describe('JSON-LD', () => {
  it('tells of the event and its parts in the words of schema.org, and ends no script', () => {
    const text = writeJsonLd(anExportedProgramme({ title: bilingual({ zh: '</script><b>' }) }));

    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: '春季大会',
      startDate: '2027-03-28',
      location: { '@type': 'Place', name: '西安' },
      subEvent: [
        {
          '@type': 'Event',
          name: '</script><b>',
          startDate: '2027-03-28T00:00:00+01:00',
          endDate: '2027-03-28T04:00:00+02:00',
          location: { name: '主会场' },
          performer: [{ '@type': 'Person', name: '林晓', alternateName: 'Lin Xiao' }],
        },
      ],
    });
  });

  it('names no place where nobody has said one', () => {
    const { event, ...programme } = anExportedProgramme({ room: null });

    const text = writeJsonLd({ ...programme, event: { ...event, cities: [] } });

    expect(text).not.toContain('Place');
  });
});
