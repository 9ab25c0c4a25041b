import { Injectable } from '@nestjs/common';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../kernel/auth/viewer.js';

/** Whether an asker may see the draft of an event; asked once in a request, however long its lists are. */
@Injectable()
export class DraftAccess {
  private readonly answers = new WeakMap<object, Map<string, Promise<boolean>>>();

  constructor(private readonly access: AccessService) {}

  allows(request: object, viewer: Viewer, eventId: string): Promise<boolean> {
    const answers = this.answers.get(request) ?? new Map<string, Promise<boolean>>();
    this.answers.set(request, answers);
    const answer =
      answers.get(eventId) ?? this.access.allows(viewer, Permission.viewDraft, { eventId });
    answers.set(eventId, answer);
    return answer;
  }
}
