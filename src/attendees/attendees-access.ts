import { Injectable } from '@nestjs/common';

import { AccessService } from '../access/access.service.js';
import type { Permission } from '../access/permission.js';
import type { Viewer } from '../kernel/auth/viewer.js';

/** What an asker may see of the attendees of an event; asked once in a request, however long its lists are. */
@Injectable()
export class AttendeesAccess {
  private readonly answers = new WeakMap<object, Map<string, Promise<boolean>>>();

  constructor(private readonly access: AccessService) {}

  allows(
    request: object,
    viewer: Viewer,
    permission: Permission.viewAttendees | Permission.viewContacts,
    eventId: string,
  ): Promise<boolean> {
    const answers = this.answers.get(request) ?? new Map<string, Promise<boolean>>();
    this.answers.set(request, answers);
    const key = `${permission} ${eventId}`;
    const answer = answers.get(key) ?? this.access.allows(viewer, permission, { eventId });
    answers.set(key, answer);
    return answer;
  }
}
