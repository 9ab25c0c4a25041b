import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { AgendaChange } from './agenda-change.js';
import { BreaksService } from './breaks.service.js';
import { CompactForumInput } from './compact-forum.input.js';
import { CopyBreakInput } from './copy-break.input.js';
import { EditingService } from './editing.service.js';
import { ItemEdit } from './item-edit.js';
import { ItemHistoryService } from './item-history.service.js';
import { MoveAgendaItemsInput } from './move-agenda-items.input.js';
import { ShiftDayInput } from './shift-day.input.js';
import { SwapAgendaItemsInput } from './swap-agenda-items.input.js';

@Resolver()
export class EditingResolver {
  constructor(
    private readonly editing: EditingService,
    private readonly breaks: BreaksService,
    private readonly history: ItemHistoryService,
  ) {}

  @Mutation(() => AgendaChange, {
    description:
      'Puts several items elsewhere, all or none; also takes a change back, given its `undo`.',
  })
  moveAgendaItems(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MoveAgendaItemsInput,
  ): Promise<AgendaChange> {
    return this.editing.move(viewer, input);
  }

  @Mutation(() => AgendaChange, {
    description:
      'Puts two items in the place of one another. In one room the two still take the time that they took together.',
  })
  swapAgendaItems(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SwapAgendaItemsInput,
  ): Promise<AgendaChange> {
    return this.editing.swap(viewer, input);
  }

  @Mutation(() => AgendaChange, {
    description:
      'Moves all items of an event, or of one forum, that start on a day by some minutes.',
  })
  shiftDay(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ShiftDayInput,
  ): Promise<AgendaChange> {
    return this.editing.shiftDay(viewer, input);
  }

  @Mutation(() => AgendaChange, {
    description:
      'Puts the items of a forum one after the other, room by room and day by day. Lengths stay, and so does what ' +
      'is `fixed`.',
  })
  compactForum(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CompactForumInput,
  ): Promise<AgendaChange> {
    return this.editing.compact(viewer, input);
  }

  @Mutation(() => AgendaChange, {
    description:
      'Copies a break to the forums that go on at its time, and to each room of those that hold none. Where there ' +
      'is a break at that very time, nothing is made.',
  })
  copyBreak(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CopyBreakInput,
  ): Promise<AgendaChange> {
    return this.breaks.copy(viewer, input);
  }

  @Query(() => [ItemEdit], {
    description:
      'What was done to an agenda item, alone, together with others, or to its forum, the newest first; for those who may edit it.',
  })
  agendaItemHistory(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ItemEdit[]> {
    return this.history.of(viewer, id);
  }
}
