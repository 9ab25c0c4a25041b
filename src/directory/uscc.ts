const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * Whether this is a 统一社会信用代码, a unified social credit code, as GB 32100-2015 makes them: 18 characters,
 * the last of which is a check digit over the others with the weights 3^i mod 31.
 */
export function isUscc(code: string): boolean {
  if (!shape.test(code)) return false;
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += characters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return characters[(31 - (sum % 31)) % 31] === code[17];
}
