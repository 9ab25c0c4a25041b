import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Somebody who can sign in. What they may do is in their grants. */
@ObjectType({ description: 'Somebody who can sign in.' })
@Entity('accounts')
@Unique('accounts_email_once', ['email'])
export class Account {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  /** Compared without case. */
  @Field({ description: 'The address it signs in with.' })
  @Column('citext')
  email!: string;

  @Field({ description: 'What it is called in logs and lists.' })
  @Column('text')
  name!: string;

  @Column('text')
  passwordHash!: string;

  @Field({ description: 'Whether they may create an event, and become its owner.' })
  @Column('boolean', { default: false })
  mayCreateEvents!: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
