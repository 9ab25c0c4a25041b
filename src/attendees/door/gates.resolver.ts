import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { Gate } from './gate.entity.js';
import { GatesService } from './gates.service.js';
import { SaveGateInput } from './save-gate.input.js';

@Resolver(() => Gate)
export class GatesResolver {
  constructor(private readonly service: GatesService) {}

  @Query(() => [Gate], { description: 'The gates of an event; for its organisers and its door.' })
  gates(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event they lead into.' }) eventId: string,
  ): Promise<Gate[]> {
    return this.service.list(viewer, eventId);
  }

  @Mutation(() => Gate, { description: 'Makes a gate, or changes one with its `id`.' })
  saveGate(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveGateInput): Promise<Gate> {
    return this.service.save(viewer, input);
  }
}
