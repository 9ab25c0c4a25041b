import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Clash, ClashItem } from '../clashes/clash.js';

export enum ReleaseWarningKind {
  clash = 'clash',
  unplaced = 'unplaced',
  unconfirmed = 'unconfirmed',
}
registerEnumType(ReleaseWarningKind, {
  name: 'ReleaseWarningKind',
  description: 'What a warning is about.',
  valuesMap: {
    clash: { description: 'A clash that is ignored or only warns.' },
    unplaced: { description: 'It has no time yet, and so is not in the release.' },
    unconfirmed: { description: 'Somebody has not said whether they come, and so is not in it.' },
  },
});

@ObjectType({ description: 'What the organisers should know about a release.' })
export class ReleaseWarning {
  @Field(() => ReleaseWarningKind, { description: 'What looks unfinished.' })
  kind!: ReleaseWarningKind;

  @Field(() => [ClashItem], { description: 'The things it is about.' })
  items!: ClashItem[];

  @Field(() => Clash, { nullable: true, description: 'The clash it is about, if any.' })
  clash!: Clash | null;

  personId!: string | null;
}
