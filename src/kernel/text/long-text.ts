import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { Column } from 'typeorm';

import { bilingual, type BilingualText, EnglishStatus } from './bilingual-text.js';

/** The most that is kept of a long text, in characters of one language. */
export const longestText = 20_000;

/** A text of several paragraphs. It is read only by who asks for it: lists do without. */
export class LongText implements BilingualText {
  @Column('text', { nullable: true, select: false })
  zh!: string | null;

  @Column('text', { nullable: true, select: false })
  en!: string | null;

  @Column('text', { nullable: true, select: false })
  enStatus!: EnglishStatus | null;
}

@InputType({
  description:
    'A text of several paragraphs in Chinese, in English or in both; at least one must be given.',
})
export class LongTextInput {
  @Field(() => String, {
    nullable: true,
    description: '1 to 20000 characters. At least one of the two languages is given.',
  })
  @ValidateIf(({ zh, en }: LongTextInput) => typeof zh === 'string' || typeof en !== 'string')
  @IsString()
  @Length(1, longestText)
  zh?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '1 to 20000 characters. At least one of the two languages is given.',
  })
  @IsOptional()
  @Length(1, longestText)
  en?: string | null;

  @Field(() => EnglishStatus, { nullable: true, description: 'Left out: official.' })
  @IsOptional()
  @IsEnum(EnglishStatus)
  enStatus?: EnglishStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is HTML or Markdown, such as a file had it, and is kept as it is; left out: it is what somebody ' +
      'typed, and `<` and `&` mean themselves.',
  })
  @IsOptional()
  @IsBoolean()
  markup?: boolean | null;
}

/** The text as it is stored; null clears it. */
export function longText(text: LongTextInput | null | undefined): BilingualText {
  if (!text || text.markup === true) return bilingual(text);
  const { zh, en, enStatus } = text;
  return bilingual({
    zh: typeof zh === 'string' ? asTyped(zh) : null,
    en: typeof en === 'string' ? asTyped(en) : null,
    enStatus: enStatus ?? null,
  });
}

/** The same for a change: what is left out stays as it is. */
export function longTextChange(text: LongTextInput | null | undefined): BilingualText | undefined {
  return text === undefined ? undefined : longText(text);
}

/**
 * What is stored may be HTML, as many files have it. What somebody types is none: where it would be read as that,
 * it is written so that it is not.
 */
function asTyped(text: string): string {
  return text.replace(/&(?=#?\w{1,8};)/g, '&amp;').replace(/<(?=[a-z/!])/gi, '&lt;');
}
