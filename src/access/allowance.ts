import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Permission } from './permission.js';

registerEnumType(Permission, {
  name: 'Permission',
  description: 'What a role may let somebody do.',
});

@ObjectType({ description: 'Something that the asker may do in an event.' })
export class Allowance {
  @Field(() => Permission)
  permission!: Permission;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The forums, gates or organisations within which they may; null for the whole event.',
  })
  scopeIds!: string[] | null;
}
