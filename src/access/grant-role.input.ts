import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Length } from 'class-validator';

import { Role } from './permission.js';

@InputType({ description: 'Who is given which role, and for what.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'The event it is given in.' })
  @IsUUID()
  eventId!: string;

  @Field({ description: 'The address of an account; an unknown one is `NOT_FOUND`.' })
  @Length(3, 254)
  email!: string;

  @Field(() => Role, { description: 'What the account is there from now on.' })
  @IsEnum(Role)
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    description:
      'The forum of a lead, the gate of a door, the organisation of a partner; left out: the whole event.',
  })
  @IsOptional()
  @IsUUID()
  scopeId?: string | null;
}
