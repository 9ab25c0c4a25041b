import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { Event, Programme } from '../../events/event.entity.js';
import { EventsService } from '../../events/events.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { Environment } from '../../kernel/config/environment.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { stored } from '../programme.js';
import { programmeOf } from '../programme.query.js';
import { exportedProgramme } from './export-programme.js';
import type { ExportedProgramme } from './exported.js';
import { type ReleaseHead, releaseDocument, releaseHead } from './release-for-export.query.js';

/** Puts programmes together as they are taken out. */
@Injectable()
export class ExportService {
  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
    private readonly events: EventsService,
  ) {}

  /**
   * A release by its number; without one the last, and the draft where nothing was released.
   * @throws NotFound; and for the draft, to those who may not see it
   */
  async programme(viewer: Viewer, slug: string, number: number | null): Promise<ExportedProgramme> {
    const event = await this.seen(viewer, slug);
    const head = await releaseHead(this.database.manager, event.id, number);
    if (head !== null) return this.released(event, head);
    if (number !== null) throw new NotFound('release');
    return this.draft(viewer, slug);
  }

  /** What a release would say now, for whoever may see the draft. @throws NotFound or Forbidden */
  async draft(viewer: Viewer, slug: string): Promise<ExportedProgramme> {
    const event = await this.events.bySlug(viewer, slug, Programme.draft);
    if (event === null) throw new NotFound('slug');
    return this.drafted(event);
  }

  /** The event and its last release, for whoever sees the event. @throws NotFound where nothing is released */
  async current(
    viewer: Viewer,
    slug: string,
  ): Promise<{ readonly event: Event; readonly head: ReleaseHead }> {
    const event = await this.seen(viewer, slug);
    const head = await releaseHead(this.database.manager, event.id, null);
    if (head === null) throw new NotFound('slug');
    return { event, head };
  }

  /** What a release says. */
  async released(
    event: Event,
    { id, number, releasedAt }: ReleaseHead,
  ): Promise<ExportedProgramme> {
    return exportedProgramme({
      event,
      release: { number, releasedAt },
      document: await releaseDocument(this.database.manager, id),
      publicUrl: this.environment.publicUrl,
    });
  }

  private drafted(event: Event): Promise<ExportedProgramme> {
    const { publicUrl } = this.environment;
    return this.database.transaction('REPEATABLE READ', async (tx) => {
      const { programme } = await programmeOf(tx, event.id);
      return exportedProgramme({
        event,
        release: null,
        document: stored(programme),
        publicUrl,
      });
    });
  }

  private async seen(viewer: Viewer, slug: string): Promise<Event> {
    const event = await this.events.bySlug(viewer, slug);
    if (event === null) throw new NotFound('slug');
    return event;
  }
}
