import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEmail, IsInt, IsUUID, Length, Min } from 'class-validator';

import { Omittable } from '../kernel/graphql/omittable.js';

@InputType({ description: 'A change to a mail that is still a draft; what is left out stays.' })
export class EditMailInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'The address it goes to; left out: stays.' })
  @Omittable()
  @IsEmail()
  recipient?: string;

  @Field(() => String, { nullable: true, description: 'Its subject; left out: stays.' })
  @Omittable()
  @Length(1, 300)
  subject?: string;

  @Field(() => String, { nullable: true, description: 'Its text; left out: stays.' })
  @Omittable()
  @Length(1, 20_000)
  body?: string;
}
