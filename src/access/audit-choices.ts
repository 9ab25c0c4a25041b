import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody who did something in an event.' })
export class AuditActor {
  @Field(() => ID, { description: 'Give it as `accountId` to read what they did alone.' })
  accountId!: string;

  @Field({ description: 'The name of the account, as it is today.' })
  name!: string;
}

@ObjectType({ description: 'What the log of an event can be narrowed to.' })
export class AuditChoices {
  @Field(() => [AuditActor], { description: 'By name.' })
  actors!: AuditActor[];

  @Field(() => [String], { description: 'Everything that was done at least once.' })
  actions!: string[];
}
