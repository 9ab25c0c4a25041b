import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';

import { ImportColumnInput } from './import-column.js';

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

  @Field(() => [ImportColumnInput], {
    nullable: true,
    description:
      'Of a spreadsheet: what some of its columns are. Left out: as it was said before; empty: as their titles say.',
  })
  @IsOptional()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => ImportColumnInput)
  columns?: ImportColumnInput[] | null;
}
