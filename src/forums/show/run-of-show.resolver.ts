import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { RunOfShowService } from './run-of-show.service.js';
import { ShiftShowInput } from './shift-show.input.js';
import { Show } from './show.js';
import { ShowCommandInput } from './show-command.input.js';
import { SkipItemInput } from './skip-item.input.js';

@Resolver()
export class RunOfShowResolver {
  constructor(private readonly shows: RunOfShowService) {}

  @Mutation(() => Show, {
    description: 'Starts the show of a forum with its first item; one that has ended starts anew.',
  })
  startShow(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ShowCommandInput,
  ): Promise<Show> {
    return this.shows.start(viewer, input);
  }

  @Mutation(() => Show, {
    description: 'Ends what is on and brings on the next item; after the last the show ends.',
  })
  nextItem(@CurrentViewer() viewer: Viewer, @Args('input') input: ShowCommandInput): Promise<Show> {
    return this.shows.next(viewer, input);
  }

  @Mutation(() => Show, { description: 'Interrupts what is on; its time does not run meanwhile.' })
  holdItem(@CurrentViewer() viewer: Viewer, @Args('input') input: ShowCommandInput): Promise<Show> {
    return this.shows.hold(viewer, input);
  }

  @Mutation(() => Show, { description: 'Goes on with what was interrupted.' })
  resumeItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ShowCommandInput,
  ): Promise<Show> {
    return this.shows.resume(viewer, input);
  }

  @Mutation(() => Show, {
    description: 'Cuts short what is on and brings on the next item, or leaves out one to come.',
  })
  skipItem(@CurrentViewer() viewer: Viewer, @Args('input') input: SkipItemInput): Promise<Show> {
    return this.shows.skip(viewer, input);
  }

  @Mutation(() => Show, {
    description:
      'Goes back to the item that was on before, as if it had not ended; from the first, to before the start.',
  })
  previousItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ShowCommandInput,
  ): Promise<Show> {
    return this.shows.back(viewer, input);
  }

  @Mutation(() => Show, { description: 'Says that what is on will be longer or shorter.' })
  shiftShow(@CurrentViewer() viewer: Viewer, @Args('input') input: ShiftShowInput): Promise<Show> {
    return this.shows.shift(viewer, input);
  }
}
