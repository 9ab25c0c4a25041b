import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../kernel/auth/viewer.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import { AccessService } from './access.service.js';
import type { Allowance } from './allowance.js';

@Injectable()
export class AllowancesLoader {
  constructor(private readonly access: AccessService) {}

  /** What the asker may do in an event. */
  readonly inEvent = perRequest<Allowance[], RequestContext>((eventIds, { viewer }) =>
    this.access.allowancesIn(viewer, eventIds),
  );
}
