import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { RestoredRelease } from './restored-release.js';
import { RestoringService } from './restoring.service.js';
import { UndoRestoreInput } from './undo-restore.input.js';
import { UndoRestoreService } from './undo-restore.service.js';

@Resolver()
export class RestoringResolver {
  constructor(
    private readonly restoring: RestoringService,
    private readonly undoing: UndoRestoreService,
  ) {}

  @Mutation(() => RestoredRelease, {
    description:
      'Makes the draft what a release was: times, rooms, titles and order, with what was deleted since; `lost` says ' +
      'what cannot be restored. No release changes. Who joined an item since stays.',
  })
  restoreRelease(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event whose draft it becomes.' })
    eventId: string,
    @Args('number', {
      type: () => Int,
      description: 'The number of the release in the event, from 1.',
    })
    number: number,
  ): Promise<RestoredRelease> {
    return this.restoring.restore(viewer, eventId, number);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes back that a release was restored, given its `undo`; refused with VERSION_CONFLICT or ' +
      'AGENDA_ITEM_IN_USE where what it changed was changed since.',
  })
  undoRestore(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UndoRestoreInput,
  ): Promise<boolean> {
    return this.undoing.undo(viewer, input);
  }
}
