import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Forum } from '../../forums/forum.entity.js';
import type { RequestContext } from '../../kernel/auth/viewer.js';
import { Place } from './place.entity.js';
import type { ShownPlace } from './places.loader.js';
import { PlacesService } from './places.service.js';

@Resolver(() => Place)
export class PlacesResolver {
  constructor(private readonly places: PlacesService) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'What its seat is called, or its number; null without a seat.',
  })
  label(@Parent() { label }: ShownPlace): string | null {
    return label;
  }

  @ResolveField(() => Forum, {
    nullable: true,
    description: 'Null where it is in no release and the draft is not for the asker’s eyes.',
  })
  forum(@Parent() place: Place, @Context() request: RequestContext): Promise<Forum | null> {
    return this.places.forumOf(request, place);
  }
}
