import { Controller, type MessageEvent, ParseUUIDPipe, Query, Req, Sse } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { concatMap, filter, interval, map, merge, type Observable } from 'rxjs';

import { ViewerSource } from '../kernel/auth/viewer-source.js';
import { LiveService, type Signal } from '../kernel/live/live.service.js';
import { EventsService, Hearing } from './events.service.js';

/** A comment line every so often keeps proxies from closing a quiet stream. */
const heartbeatEvery = 25_000;
/** Of what everybody may read. A card that is moved in the draft wakes nobody in the audience. */
export const publicTopics: readonly string[] = [
  'released',
  'show',
  'signed',
  'ledger',
  'attendees',
];

@Controller('live')
export class LiveController {
  constructor(
    private readonly live: LiveService,
    private readonly events: EventsService,
    private readonly viewers: ViewerSource,
  ) {}

  /**
   * What changes in an event, as server-sent events: `data: {"topic":"released"}`. Who has no role in the event
   * hears of what everybody may read; of an event that is not theirs to see, as of one that is not there, nothing.
   */
  @Sse()
  async changes(
    @Query('event', ParseUUIDPipe) eventId: string,
    @Req() request: FastifyRequest,
  ): Promise<Observable<MessageEvent>> {
    const ask = async () => this.events.hearing(await this.viewers.viewerOf(request), eventId);
    let hearing = await ask();
    const isOfTheTeam = hearing === Hearing.all;
    const changed = this.live.signals.pipe(
      filter((signal) => concerns(signal, eventId) && isHeard(signal, hearing)),
      map(({ topic }): MessageEvent => ({ data: { topic } })),
    );
    const heartbeat = interval(heartbeatEvery).pipe(
      concatMap(async (): Promise<MessageEvent> => {
        // Whoever has lost their role, or signed out, is of the audience from now on.
        if (isOfTheTeam) hearing = await ask();
        return { type: 'heartbeat', data: '' };
      }),
    );
    return merge(changed, heartbeat);
  }
}

function concerns(signal: Signal, eventId: string): boolean {
  return signal.eventId === null || signal.eventId === eventId;
}

function isHeard({ topic, eventId }: Signal, hearing: Hearing): boolean {
  if (hearing === Hearing.all || eventId === null) return true;
  return hearing === Hearing.whatIsPublic && publicTopics.includes(topic);
}
