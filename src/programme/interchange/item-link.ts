import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'Something elsewhere that an item is accompanied by, such as its slides.',
})
export class ItemLink {
  @Field({ description: 'Its address; always of the Web.' })
  url!: string;

  @Field({ description: 'What it is called; its address where it has no name.' })
  title!: string;
}
