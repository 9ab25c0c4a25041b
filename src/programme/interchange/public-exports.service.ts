import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { EventStatus } from '../../events/event.entity.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { ExportService } from './export.service.js';
import type { ExportedProgramme } from './exported.js';
import { type ExportFormatName, exportFormats } from './formats.js';
import { type CalendarPart, writeIcal } from './ical.writer.js';
import { oneText } from './texts.js';

/** A part of a programme that has a calendar of its own. */
export type CalendarOf =
  | { readonly forum: string }
  | { readonly person: string }
  /** Items that somebody picked. */
  | { readonly picks: readonly string[] };

export interface PublicExport {
  readonly body: Buffer;
  readonly etag: string;
  readonly releasedAt: Date;
  /** Whether everybody may read it, so that caches may keep it. */
  readonly open: boolean;
}

/** How many programmes, and how many bytes of what is written from them, a process keeps at hand. */
const keptProgrammes = 8;
const keptBytes = 64 * 1024 * 1024;

/**
 * What the public takes out: the last release, written once in each format and then only handed out. A release
 * never changes, so what is kept goes stale only with the event's own words, which its key names.
 */
@Injectable()
export class PublicExportsService {
  private readonly programmes = new Map<string, Promise<ExportedProgramme>>();
  private readonly written = new Map<string, Omit<PublicExport, 'releasedAt' | 'open'>>();
  private bytes = 0;

  constructor(private readonly exports: ExportService) {}

  /** The whole programme. @throws NotFound where nothing is released, or NothingPlaced */
  whole(viewer: Viewer, slug: string, format: ExportFormatName): Promise<PublicExport> {
    return this.read(viewer, slug, format, exportFormats[format].write);
  }

  /**
   * The draft for whoever may see it, or an earlier release; written anew each time.
   * @throws NotFound, Forbidden or NothingPlaced
   */
  async chosen(
    viewer: Viewer,
    slug: string,
    format: ExportFormatName,
    which: 'draft' | number,
  ): Promise<Buffer> {
    const programme =
      which === 'draft'
        ? await this.exports.draft(viewer, slug)
        : await this.exports.programme(viewer, slug, which);
    return Buffer.from(await exportFormats[format].write(programme));
  }

  /** The calendar of a part. @throws NotFound where it is not in the release */
  calendar(viewer: Viewer, slug: string, of: CalendarOf): Promise<PublicExport> {
    return this.read(viewer, slug, JSON.stringify(of), (programme) =>
      writeIcal(programme, partOf(programme, of)),
    );
  }

  private async read(
    viewer: Viewer,
    slug: string,
    name: string,
    write: (programme: ExportedProgramme) => string | Buffer | Promise<Buffer>,
  ): Promise<PublicExport> {
    const { event, head } = await this.exports.current(viewer, slug);
    const key = `${head.id} ${event.version}`;
    const seen = { releasedAt: head.releasedAt, open: event.status !== EventStatus.draft };
    const known = this.written.get(`${key} ${name}`);
    if (known) return { ...known, ...seen };
    const programme = await this.programme(key, () => this.exports.released(event, head));
    const body = Buffer.from(await write(programme));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    this.keep(`${key} ${name}`, { body, etag });
    return { body, etag, ...seen };
  }

  private programme(
    key: string,
    load: () => Promise<ExportedProgramme>,
  ): Promise<ExportedProgramme> {
    const known = this.programmes.get(key);
    if (known) return known;
    const programme = load();
    // What failed is asked for again.
    programme.catch(() => this.programmes.delete(key));
    this.programmes.set(key, programme);
    for (const oldest of this.programmes.keys()) {
      if (this.programmes.size <= keptProgrammes) break;
      this.programmes.delete(oldest);
    }
    return programme;
  }

  private keep(key: string, written: Omit<PublicExport, 'releasedAt' | 'open'>): void {
    if (written.body.length > keptBytes / 4 || this.written.has(key)) return;
    this.written.set(key, written);
    this.bytes += written.body.length;
    for (const [oldest, { body }] of this.written) {
      if (this.bytes <= keptBytes) break;
      this.written.delete(oldest);
      this.bytes -= body.length;
    }
  }
}

function partOf(programme: ExportedProgramme, of: CalendarOf): CalendarPart {
  const { url, event } = programme;
  if ('picks' in of) {
    const picks = new Set(of.picks);
    const source = `${url}/programme.ics?items=${of.picks.join(',')}`;
    return { name: oneText(event.title), source, has: ({ id }) => picks.has(id) };
  }
  if ('forum' in of) {
    const forum = programme.forums.find(({ slug }) => slug === of.forum);
    if (!forum) throw new NotFound('forum');
    const source = `${forum.url}/programme.ics`;
    return { name: oneText(forum.title), source, has: (item) => item.forum === forum };
  }
  const person = programme.people.find(({ id }) => id === of.person);
  if (!person) throw new NotFound('person');
  const has = ({ people }: ExportedProgramme['items'][number]) =>
    people.some((part) => part.person === person);
  return {
    name: `${person.name} – ${oneText(event.title)}`,
    source: `${person.url}/programme.ics`,
    has,
  };
}
