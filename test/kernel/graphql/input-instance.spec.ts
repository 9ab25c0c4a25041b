import 'reflect-metadata';

import { describe, expect, it } from '@jest/globals';
import { Field, InputType, TypeMetadataStorage } from '@nestjs/graphql';

import { inputInstance } from '../../../src/kernel/graphql/input-instance.js';

@InputType()
class Leaf {
  @Field()
  word!: string;
}

@InputType()
class Base {
  @Field(() => [Leaf])
  leaves!: Leaf[];
}

@InputType()
class Extended extends Base {
  @Field()
  more!: string;
}

TypeMetadataStorage.compile();

describe('inputInstance', () => {
  it('makes instances all the way down', () => {
    const made = inputInstance(Base, { leaves: [{ word: 'one' }] });

    expect(made).toBeInstanceOf(Base);
    expect((made as Base).leaves[0]).toBeInstanceOf(Leaf);
  });

  it('keeps what a class inherits', () => {
    const made = inputInstance(Extended, { leaves: [{ word: 'one' }], more: 'two' });

    expect(made).toEqual(Object.assign(new Extended(), { leaves: [{ word: 'one' }], more: 'two' }));
    expect((made as Extended).leaves[0]).toBeInstanceOf(Leaf);
  });

  it('takes nothing that the API does not know, however it is called', () => {
    const made = inputInstance(Leaf, JSON.parse('{"word":"one","__proto__":{"admin":true},"x":1}'));

    expect(Object.keys(made as object)).toEqual(['word']);
    expect((made as { admin?: boolean }).admin).toBeUndefined();
  });
});
