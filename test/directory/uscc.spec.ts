import { describe, expect, it } from '@jest/globals';

import { isUscc } from '../../src/directory/uscc.js';

describe('isUscc', () => {
  it.each([
    ['9144030071526726XG', true, 'a company, printed on its licence'],
    ['914403001922038216', true, 'a company whose check character is a digit'],
    ['12100000400000624D', true, 'a university'],
    ['12100000400000624U', false, 'the same with another check character'],
    ['9144030071526726XH', false, 'the next check character'],
    ['9144030071526726GX', false, 'two characters that changed places'],
    ['9144030071526726xg', false, 'small letters'],
    ['9144030071526726X', false, 'a character too few'],
    ['9144030071526726XG0', false, 'a character too many'],
    ['91440300I1526726XG', false, 'a letter that the code does not use'],
    ['９144030071526726XG', false, 'a digit of full width'],
    ['', false, 'nothing'],
  ])('says of %s that it is one: %s (%s)', (code, expected) => {
    expect(isUscc(code)).toBe(expected);
  });

  it('notices every single character that is mistyped', () => {
    const code = '9144030071526726XG';
    const mistyped = Array.from(code).flatMap((right, index) =>
      Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')
        .filter((wrong) => wrong !== right)
        .map((wrong) => code.slice(0, index) + wrong + code.slice(index + 1)),
    );

    expect(mistyped.filter(isUscc)).toEqual([]);
  });
});
