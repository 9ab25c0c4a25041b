import { Controller, type MessageEvent, ParseUUIDPipe, Query, Sse } from '@nestjs/common';
import { filter, interval, map, merge, type Observable } from 'rxjs';

import { LiveService } from './live.service.js';

/** A comment line every so often keeps proxies from closing a quiet stream. */
const heartbeatEvery = 25_000;

@Controller('live')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  /** What changes in an event, as server-sent events: `data: {"topic":"programme"}`. */
  @Sse()
  changes(@Query('event', ParseUUIDPipe) eventId: string): Observable<MessageEvent> {
    const changed = this.live.signals.pipe(
      filter((signal) => signal.eventId === eventId),
      map(({ topic }): MessageEvent => ({ data: { topic } })),
    );
    const heartbeat = interval(heartbeatEvery).pipe(
      map((): MessageEvent => ({ type: 'heartbeat', data: '' })),
    );
    return merge(changed, heartbeat);
  }
}
