import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: 'A file to try out once more.' })
export class RecheckImportInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'In which clocks without a zone run, such as `Asia/Shanghai`; left out: as the file or the event has it.',
  })
  @IsOptional()
  @MaxLength(100)
  timeZone?: string | null;
}
