import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column } from 'typeorm';

/** Where a row comes from. */
export enum Origin {
  article = 'article',
  demo = 'demo',
  registered = 'registered',
  imported = 'imported',
}
registerEnumType(Origin, {
  name: 'Origin',
  description: 'Where a row comes from.',
  valuesMap: {
    article: { description: 'A published source; `sourceRef` says which sentence.' },
    demo: { description: 'Fiction, to show what the system does.' },
    registered: { description: 'Entered here, by somebody in charge.' },
    imported: { description: 'Taken over from another system or another source.' },
  },
});

/** How sure the source is. */
export enum Certainty {
  stated = 'stated',
  inferred = 'inferred',
  vague = 'vague',
}
registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'Whether the source states it, we infer it from its words, or it leaves it vague.',
  valuesMap: {
    stated: { description: 'The source says so.' },
    inferred: { description: 'We conclude it from what the source says.' },
    vague: { description: 'The source leaves it open.' },
  },
});

/** What every row tells of its source. */
@ObjectType({ isAbstract: true })
export abstract class Sourced {
  @Field(() => Origin, {
    description: 'Where it comes from: printed, made up for the demo, entered here or imported.',
  })
  @Column('text', { default: Origin.registered })
  origin!: Origin;

  @Field(() => String, {
    nullable: true,
    description: 'The sentence of the source, such as `P14.S1`.',
  })
  @Column('text', { nullable: true })
  sourceRef!: string | null;

  @Field(() => Certainty, { description: 'How sure the source is.' })
  @Column('text', { default: Certainty.stated })
  certainty!: Certainty;
}

/** What is known of the source when a row is made; what an organiser enters is `registered`. */
export interface Source {
  readonly origin: Origin;
  readonly sourceRef: string | null;
  readonly certainty: Certainty;
}

export const enteredHere: Source = Object.freeze({
  origin: Origin.registered,
  sourceRef: null,
  certainty: Certainty.stated,
});

/** The CHECKs that each sourced table carries, by the part of their name after the table's. */
export const sourcedChecks = {
  origin: `origin IN ('article', 'demo', 'registered', 'imported')`,
  certainty: `certainty IN ('stated', 'inferred', 'vague')`,
  sourced: `origin <> 'article' OR source_ref IS NOT NULL`,
} as const;
