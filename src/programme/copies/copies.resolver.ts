import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { Event } from '../../events/event.entity.js';
import { Forum } from '../../forums/forum.entity.js';
import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { CopiesService } from './copies.service.js';
import { CopyEventInput } from './copy-event.input.js';
import { CopyForumInput } from './copy-forum.input.js';
import { UndoCopyInput } from './undo-copy.input.js';
import { UndoCopyService } from './undo-copy.service.js';

@Resolver()
export class CopiesResolver {
  constructor(
    private readonly copies: CopiesService,
    private readonly undoing: UndoCopyService,
  ) {}

  @Mutation(() => Forum, {
    description:
      'Makes a forum like another: its hosts, its limit and its agenda, on another day or in another event. Nobody ' +
      'who takes part unless it is asked for; nothing that is announced or signed.',
  })
  copyForum(@CurrentViewer() viewer: Viewer, @Args('input') input: CopyForumInput): Promise<Forum> {
    return this.copies.forum(viewer, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes back that a forum was copied: the copy goes, with its agenda. `VERSION_CONFLICT` where somebody has ' +
      'changed it since, `AGENDA_ITEM_IN_USE` or `FORUM_IN_USE` where something belongs to it by now. Always true.',
  })
  undoCopy(@CurrentViewer() viewer: Viewer, @Args('input') input: UndoCopyInput): Promise<boolean> {
    return this.undoing.undo(viewer, input);
  }

  @Mutation(() => Event, {
    description:
      'Makes an event like another, some days on: its rules, rooms, forums and agendas; for those who may create ' +
      'events. Nobody who takes part, nothing that is announced or signed.',
  })
  copyEvent(@CurrentViewer() viewer: Viewer, @Args('input') input: CopyEventInput): Promise<Event> {
    return this.copies.event(viewer, input);
  }
}
