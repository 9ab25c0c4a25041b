import { Field, ObjectType } from '@nestjs/graphql';

import { Forum } from '../../forums/forum.entity.js';

@ObjectType({
  description: 'Two forums that one person asked for and that take place at one time.',
})
export class ForumOverlap {
  @Field(() => [Forum], { description: 'The two that take place at one time.' })
  forums!: Forum[];
}
