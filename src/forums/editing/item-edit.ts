import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something that was done to an agenda item.' })
export class ItemEdit {
  @Field(() => ID)
  id!: string;

  @Field(() => Date, { description: 'When it was done.' })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The name of who did it; null for the installation itself.',
  })
  by!: string | null;

  @Field({ description: 'What was done, such as `agenda_item.moved`.' })
  action!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What was asked for of this item, field by field, as JSON; what is missing stayed.',
  })
  changes!: string | null;
}
