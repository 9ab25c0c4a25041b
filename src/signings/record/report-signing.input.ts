import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Length } from 'class-validator';

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { Certainty } from '../../kernel/sources/sourced.js';
import { DraftSigningInput } from './draft-signing.input.js';

@InputType({ description: 'A signing as a source tells of it.' })
export class ReportSigningInput extends DraftSigningInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The item of kind `ceremony` or `signing` that it belongs to.',
  })
  @IsOptional()
  @IsUUID()
  agendaItemId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day, where the source names one.' })
  @IsOptional()
  signedOn?: string | null;

  @Field({ description: 'Where it is said: a newspaper and its day, an address, a sentence.' })
  @Length(1, 500)
  sourceRef!: string;

  @Field(() => Certainty, {
    nullable: true,
    defaultValue: Certainty.stated,
    description: 'How sure the source is.',
  })
  @IsEnum(Certainty)
  certainty!: Certainty;
}
