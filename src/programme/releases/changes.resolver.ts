import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { changeInWords } from './difference-words.js';
import { ProgrammeChange, Words } from './release-difference.js';

@Resolver(() => ProgrammeChange)
export class ChangesResolver {
  @ResolveField(() => Words, {
    description: 'The change in one sentence, by the clock of the event.',
  })
  words(@Parent() { timeZone = 'UTC', ...change }: ProgrammeChange): Words {
    return {
      zh: changeInWords(change, 'zh', timeZone),
      en: changeInWords(change, 'en', timeZone),
    };
  }
}
