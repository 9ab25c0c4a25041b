import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { RequestContext } from '../../kernel/auth/viewer.js';
import { MinorUnits } from '../../kernel/money/minor-units.scalar.js';
import { amountInWords, tenThousandfoldSlip } from '../../kernel/money/words.js';
import { BilingualText, EnglishStatus } from '../../kernel/text/bilingual-text.js';
import { SigningAmount } from './signing-amount.entity.js';
import { SigningPartsLoader } from './signing-parts.loader.js';

/** Says an amount back to whoever entered it. */
@Resolver(() => SigningAmount)
export class SigningAmountsResolver {
  constructor(private readonly parts: SigningPartsLoader) {}

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'The figure as a person says it: 20亿元.',
  })
  async amountInWords(
    @Parent() { minorUnits, currency }: SigningAmount,
    @Context() request: RequestContext,
  ): Promise<BilingualText | null> {
    if (minorUnits === null || currency === null) return null;
    const exponent = (await this.parts.exponentOf(request, currency)) ?? 0;
    const { zh, en } = amountInWords(minorUnits, currency, exponent);
    return { zh, en, enStatus: EnglishStatus.working };
  }

  @ResolveField(() => MinorUnits, {
    nullable: true,
    description:
      'What was probably meant, where the figure is ten thousand times what is printed, or a ten-thousandth of it (元 for 万元); null where nothing looks slipped.',
  })
  async probablyMeant(
    @Parent() { minorUnits, currency, asPrinted }: SigningAmount,
    @Context() request: RequestContext,
  ): Promise<string | null> {
    if (minorUnits === null || currency === null || asPrinted === null) return null;
    const exponent = (await this.parts.exponentOf(request, currency)) ?? 0;
    return tenThousandfoldSlip(minorUnits, exponent, asPrinted) ?? null;
  }
}
