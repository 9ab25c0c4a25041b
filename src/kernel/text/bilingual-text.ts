import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { Column } from 'typeorm';

/** Whether the English is official or our own working translation. */
export enum EnglishStatus {
  official = 'official',
  working = 'working',
}
registerEnumType(EnglishStatus, {
  name: 'EnglishStatus',
  description: 'Whether the English is official or a working translation of our own.',
  valuesMap: {
    official: { description: 'The source or the organiser words it so.' },
    working: { description: 'Our own translation, until there is an official one.' },
  },
});

@ObjectType({
  description:
    'A text in Chinese, in English or in both. What is missing is null, never machine-filled.',
})
export class BilingualText {
  @Field(() => String, { nullable: true, description: 'The Chinese; null where there is none.' })
  @Column('text', { nullable: true })
  zh!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The English; null where there is none yet.',
  })
  @Column('text', { nullable: true })
  en!: string | null;

  @Field(() => EnglishStatus, { nullable: true, description: 'Null where there is no English.' })
  @Column('text', { nullable: true })
  enStatus!: EnglishStatus | null;
}

@InputType({ description: 'A text in Chinese, in English or in both; at least one must be given.' })
export class BilingualTextInput {
  @Field(() => String, {
    nullable: true,
    description: '1 to 2000 characters. At least one of the two languages is given.',
  })
  @ValidateIf(({ zh, en }: BilingualTextInput) => typeof zh === 'string' || typeof en !== 'string')
  @IsString()
  @Length(1, 2000)
  zh?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '1 to 2000 characters. At least one of the two languages is given.',
  })
  @IsOptional()
  @Length(1, 2000)
  en?: string | null;

  @Field(() => EnglishStatus, { nullable: true, description: 'Left out: official.' })
  @IsOptional()
  @IsEnum(EnglishStatus)
  enStatus?: EnglishStatus | null;
}

/** The text as it is stored; null, or nothing given, clears it. */
export function bilingual(text: BilingualTextInput | null | undefined): BilingualText {
  const en = text?.en ?? null;
  return {
    zh: text?.zh ?? null,
    en,
    enStatus: en === null ? null : (text?.enStatus ?? EnglishStatus.official),
  };
}

/** The same for a change: what is left out stays as it is. */
export function bilingualChange(
  text: BilingualTextInput | null | undefined,
): BilingualText | undefined {
  return text === undefined ? undefined : bilingual(text);
}

/** Null where neither language says anything: an optional text that was never given. */
export function given(text: BilingualText | null): BilingualText | null {
  return text === null || (text.zh === null && text.en === null) ? null : text;
}
