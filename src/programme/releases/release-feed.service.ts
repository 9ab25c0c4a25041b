import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { type Event, EventStatus } from '../../events/event.entity.js';
import { EventsService } from '../../events/events.service.js';
import { Release } from '../../events/releases/release.entity.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { Environment } from '../../kernel/config/environment.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import type { Locale } from '../../kernel/text/locale.js';
import type { Sentence } from '../../kernel/text/messages.js';
import { say } from '../../kernel/text/messages.js';
import { changeInWords, textIn } from './difference-words.js';
import type { ReleaseDifference } from './release-difference.js';

export interface Feed {
  readonly body: string;
  readonly etag: string;
  /** Whether everybody may read it, so that caches may keep it. */
  readonly open: boolean;
}

const kept = 32;
const mostReleases = 20;
const mostLines = 300;

const words = {
  feed: { zh: '{event}：日程变更', en: '{event}: changes to the programme' },
  entry: { zh: '第 {number} 版日程', en: 'Programme, release {number}' },
  more: { zh: '另有 {count} 项变更', en: 'and {count} more changes' },
  same: { zh: '内容与上一版相同。', en: 'Nothing changed from the release before.' },
} satisfies Record<string, Sentence>;

/** The releases as a JSON Feed; written once for each release, and then only handed out. */
@Injectable()
export class ReleaseFeedService {
  private readonly written = new Map<string, Omit<Feed, 'open'>>();

  constructor(
    private readonly database: DataSource,
    private readonly events: EventsService,
    private readonly environment: Environment,
  ) {}

  /** @throws NotFound where there is no such event, or not for these eyes */
  async read(viewer: Viewer, slug: string, locale: Locale): Promise<Feed> {
    const event = await this.events.bySlug(viewer, slug);
    if (event === null) throw new NotFound('slug');
    const open = event.status !== EventStatus.draft;
    const number = await this.database.manager.maximum(Release, 'number', { eventId: event.id });
    const key = [event.id, event.version, number, locale].join(' ');
    const known = this.written.get(key);
    if (known) return { ...known, open };
    const body = JSON.stringify(await this.write(event, locale));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    this.written.set(key, { body, etag });
    for (const oldest of this.written.keys()) {
      if (this.written.size <= kept) break;
      this.written.delete(oldest);
    }
    return { body, etag, open };
  }

  private async write(event: Event, locale: Locale): Promise<object> {
    const home = `${this.environment.publicUrl}/events/${event.slug}`;
    const releases = await this.database.manager.find(Release, {
      select: {
        id: true,
        number: true,
        note: { zh: true, en: true },
        releasedAt: true,
        difference: true,
      },
      where: { eventId: event.id },
      order: { number: 'DESC' },
      take: mostReleases,
    });
    return {
      version: 'https://jsonfeed.org/version/1.1',
      title: say(words.feed, locale, { event: textIn(event.title, locale) }),
      home_page_url: home,
      feed_url: `${home}/releases.json?lang=${locale}`,
      language: locale === 'zh' ? 'zh-CN' : 'en',
      items: releases.map((release) => ({
        id: release.id,
        url: `${home}/changes`,
        title: say(words.entry, locale, { number: release.number }),
        content_text: contentOf(release, event.timeZone, locale),
        date_published: release.releasedAt.toISOString(),
      })),
    };
  }
}

function contentOf({ note, difference }: Release, timeZone: string, locale: Locale): string {
  const { programme } = difference as ReleaseDifference;
  const lines = programme
    .slice(0, mostLines)
    .map((change) => changeInWords(change, locale, timeZone));
  const count = programme.length - lines.length;
  return [
    textIn(note, locale),
    ...(lines.length === 0 ? [words.same[locale]] : lines),
    count > 0 ? say(words.more, locale, { count }) : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
