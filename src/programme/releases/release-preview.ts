import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Forum } from '../../forums/forum.entity.js';
import { Clash } from '../clashes/clash.js';
import { ReleaseDifference } from './release-difference.js';
import { ReleaseWarning } from './release-warning.js';

@ObjectType({ description: 'A release as it would be.' })
export class ReleasePreview {
  @Field(() => Int, { description: 'The number it would have.' })
  number!: number;

  @Field(() => ReleaseDifference, {
    description: 'What would change for readers of the last release.',
  })
  difference!: ReleaseDifference;

  @Field(() => [Forum], { description: 'What the public would read, in its order.' })
  forums!: readonly Forum[];

  @Field(() => [ReleaseWarning], { description: 'What looks unfinished, and blocks nothing.' })
  warnings!: ReleaseWarning[];

  @Field(() => [Clash], {
    description: 'What blocks it; it would be refused unless this is empty.',
  })
  clashes!: Clash[];
}
