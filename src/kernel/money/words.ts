/** An amount as a person says it, to the last digit. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const chineseScales = [
  { power: 12, word: '万亿' },
  { power: 8, word: '亿' },
  { power: 4, word: '万' },
] as const;

const englishScales = [
  { power: 12, word: ' trillion' },
  { power: 9, word: ' billion' },
  { power: 6, word: ' million' },
] as const;

/** What the currencies of the conferences we know are called in Chinese, by ISO 4217. */
export const chineseCurrencies: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  HKD: '港元',
  SGD: '新加坡元',
};

/**
 * @param minorUnits a whole number as a string
 * @param exponent how many digits of the currency stand behind the point: 2 for CNY
 */
export function amountInWords(minorUnits: string, currency: string, exponent: number): Words {
  const negative = minorUnits.startsWith('-');
  const digits = negative ? minorUnits.slice(1) : minorUnits;
  const sign = negative ? '-' : '';
  const unit = chineseCurrencies[currency] ?? ` ${currency}`;
  return {
    zh: `${sign}${scaled(digits, exponent, chineseScales)}${unit}`,
    en: `${currency} ${sign}${scaled(digits, exponent, englishScales)}`,
  };
}

function scaled(
  digits: string,
  exponent: number,
  scales: readonly { power: number; word: string }[],
): string {
  const wholeDigits = digits.length - exponent;
  const scale = scales.find(({ power }) => wholeDigits > power) ?? { power: 0, word: '' };
  const decimals = exponent + scale.power;
  const padded = digits.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const fraction = padded.slice(padded.length - decimals);
  // Behind a scale the zeros say nothing; 0.50 yuan keeps its form.
  const kept = scale.power > 0 || /^0*$/.test(fraction) ? fraction.replace(/0+$/, '') : fraction;
  return `${grouped(whole)}${kept === '' ? '' : `.${kept}`}${scale.word}`;
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const powers: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
  trillion: 12,
  billion: 9,
  bn: 9,
  million: 6,
  mn: 6,
  thousand: 3,
};

const printed =
  /(\d[\d,]*)(?:\.(\d+))?\s*(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百|trillion|billion|bn|million|mn|thousand)?/gi;

/** The amounts a printed text names, in minor units; such as 总规模达20亿元. */
export function printedAmounts(asPrinted: string, exponent: number): bigint[] {
  return [...asPrinted.normalize('NFKC').matchAll(printed)].flatMap(
    ([, whole = '', fraction = '', scale = '']) => {
      const power = (powers[scale.toLowerCase()] ?? 0) + exponent;
      const behind = fraction.replace(/0+$/, '');
      if (behind.length > power) return [];
      return [BigInt(whole.replaceAll(',', '') + behind.padEnd(power, '0'))];
    },
  );
}

/**
 * What was probably meant where an entered amount is ten thousand times what is printed, or a ten-thousandth
 * of it, as happens between 元 and 万元; undefined where nothing looks slipped.
 */
export function tenThousandfoldSlip(
  minorUnits: string,
  exponent: number,
  asPrinted: string,
): string | undefined {
  const entered = BigInt(minorUnits);
  const amounts = printedAmounts(asPrinted, exponent);
  if (amounts.some((amount) => nearly(entered, amount))) return undefined;
  if (amounts.some((amount) => nearly(entered, amount * 10_000n))) return String(entered / 10_000n);
  if (amounts.some((amount) => nearly(entered * 10_000n, amount))) return String(entered * 10_000n);
  return undefined;
}

/** Within a twentieth, for what is printed is often rounded. */
function nearly(one: bigint, other: bigint): boolean {
  const apart = one > other ? one - other : other - one;
  return other > 0n && apart * 20n <= other;
}
