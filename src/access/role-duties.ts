import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { duties, Permission, Role, ScopeKind } from './permission.js';

registerEnumType(ScopeKind, {
  name: 'ScopeKind',
  description: 'What a role can be given for, in place of the whole event.',
  valuesMap: {
    forum: { description: 'One forum, for its lead.' },
    gate: { description: 'One gate, for the door.' },
    organisation: { description: 'One organisation, for a partner.' },
  },
});

@ObjectType({ description: 'What a role lets its holder do.' })
export class RoleDuties {
  @Field(() => Role, { description: 'Which role.' })
  role!: Role;

  @Field(() => ScopeKind, {
    nullable: true,
    description: 'What it can be given for; null: it is always for the whole event.',
  })
  scope!: ScopeKind | null;

  @Field(() => [Permission], {
    description: 'What its holder may in the whole event, whatever it was given for.',
  })
  everywhere!: readonly Permission[];

  @Field(() => [Permission], {
    description: 'What its holder may within what it was given for.',
  })
  inScope!: readonly Permission[];
}

/** The table of roles and permissions, as whoever gives roles reads it. */
export const roleDuties: readonly RoleDuties[] = Object.values(Role).map((role) => {
  const { scope = null, everywhere, inScope } = duties[role];
  return { role, scope, everywhere, inScope };
});
