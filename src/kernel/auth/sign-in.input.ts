import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Length } from 'class-validator';

import { Account } from './account.entity.js';

@InputType({ description: 'What somebody signs in with.' })
export class SignInInput {
  @Field({ description: 'Compared without case.' })
  @Length(3, 254)
  email!: string;

  @Field({
    description:
      'As it was chosen; after ten wrong ones within 15 minutes the account waits (`RATE_LIMITED`).',
  })
  @Length(1, 200)
  password!: string;
}

@ObjectType({ description: 'A session that has begun.' })
export class SignedIn {
  @Field(() => String, {
    nullable: true,
    description: 'For `Authorization: Bearer …`; null for a browser, which has it in a cookie.',
  })
  token!: string | null;

  @Field(() => Account, { description: 'Who has signed in.' })
  account!: Account;
}
