import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Length } from 'class-validator';

import { Account } from './account.entity.js';

@InputType()
export class SignInInput {
  @Field({ description: 'Compared without case.' })
  @Length(3, 254)
  email!: string;

  @Field()
  @Length(1, 200)
  password!: string;
}

@ObjectType()
export class SignedIn {
  @Field(() => String, {
    nullable: true,
    description: 'For `Authorization: Bearer …`; null for a browser, which has it in a cookie.',
  })
  token!: string | null;

  @Field(() => Account)
  account!: Account;
}
