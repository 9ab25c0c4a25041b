import { describe, expect, it } from '@jest/globals';
import { parseValue } from 'graphql';

import { DateTime } from '../../../src/kernel/graphql/date-time.scalar.js';
import { LocalDate } from '../../../src/kernel/graphql/local-date.scalar.js';
import { MinorUnits } from '../../../src/kernel/money/minor-units.scalar.js';

const literal = (text: string) => parseValue(text);

describe('DateTime', () => {
  it.each([
    ['2027-04-08T09:00:00+08:00', '2027-04-08T01:00:00.000Z'],
    ['2027-04-08T01:00:00Z', '2027-04-08T01:00:00.000Z'],
    ['2027-04-08T01:00:00.5Z', '2027-04-08T01:00:00.500Z'],
    ['2027-04-08T01:00:00.123456789Z', '2027-04-08T01:00:00.123Z'],
    ['2024-02-29T23:59:59-12:00', '2024-03-01T11:59:59.000Z'],
    ['2027-04-08T00:00:00+05:45', '2027-04-07T18:15:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s', (text, instant) => {
    expect(DateTime.parseValue(text).toISOString()).toBe(instant);
    expect(DateTime.parseLiteral(literal(`"${text}"`)).toISOString()).toBe(instant);
  });

  it.each([
    '',
    'now',
    'infinity',
    '2027',
    '2027-04-08',
    '2027-04-08T09:00:00',
    '2027-04-08 09:00:00Z',
    '2027-04-08T09:00Z',
    '2027-04-08T24:00:00Z',
    '2027-04-08T23:60:00Z',
    '2027-04-08T23:59:60Z',
    '2027-02-30T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2027-13-01T00:00:00Z',
    '2027-00-01T00:00:00Z',
    '2027-04-00T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    '+012027-04-08T09:00:00Z',
    '2027-04-08T09:00:00+24:00',
    '2027-04-08T09:00:00+08:60',
    '2027-04-08T09:00:00+8',
    '2027-04-08T09:00:00+0800',
    '2027-04-08T09:00:00.Z',
    '2027-04-08T09:00:00.1234567890Z',
    ' 2027-04-08T09:00:00Z',
    '2027-04-08T09:00:00Z\n',
    '２０２７-04-08T09:00:00Z',
    'Thu, 08 Apr 2027 09:00:00 GMT',
  ])('refuses %j', (text) => {
    expect(() => DateTime.parseValue(text)).toThrow('date_time');
    expect(() => DateTime.parseLiteral(literal(JSON.stringify(text)))).toThrow('date_time');
  });

  it.each([[1807146000000], [true], [null], [{}], [['2027-04-08T01:00:00Z']], [new Date()]])(
    'refuses %j, which is no text',
    (value) => {
      expect(() => DateTime.parseValue(value)).toThrow('date_time');
    },
  );

  it('refuses a number in a document', () => {
    expect(() => DateTime.parseLiteral(literal('1807146000000'))).toThrow('date_time');
  });

  it.each([
    [new Date('2027-04-08T09:00:00+08:00'), '2027-04-08T01:00:00.000Z'],
    ['2027-04-08T09:00:00+08:00', '2027-04-08T01:00:00.000Z'],
    ['2027-04-08T01:00:00.000Z', '2027-04-08T01:00:00.000Z'],
  ])('writes %s in UTC with milliseconds', (value, text) => {
    expect(DateTime.serialize(value)).toBe(text);
  });

  it.each([[new Date(Number.NaN)], ['rubbish'], [1807146000000], [{}]])(
    'does not write %s',
    (value) => {
      expect(() => DateTime.serialize(value)).toThrow();
    },
  );
});

describe('LocalDate', () => {
  it.each(['2027-04-08', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'reads and writes %s',
    (day) => {
      expect(LocalDate.parseValue(day)).toBe(day);
      expect(LocalDate.parseLiteral(literal(`"${day}"`))).toBe(day);
      expect(LocalDate.serialize(day)).toBe(day);
    },
  );

  it.each([
    '',
    '2027-4-8',
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '0000-01-01',
    '12027-04-08',
    '2027-04-08T00:00:00Z',
    '2027-04-08\n',
    '20270408',
    'today',
    'infinity',
  ])('refuses %j', (text) => {
    expect(() => LocalDate.parseValue(text)).toThrow('local_date');
    expect(() => LocalDate.parseLiteral(literal(JSON.stringify(text)))).toThrow('local_date');
    expect(() => LocalDate.serialize(text)).toThrow('local_date');
  });

  it.each([[20270408], [new Date('2027-04-08')], [null]])(
    'refuses %s, which is no text',
    (value) => {
      expect(() => LocalDate.parseValue(value)).toThrow('local_date');
      expect(() => LocalDate.serialize(value)).toThrow('local_date');
    },
  );
});

describe('MinorUnits', () => {
  it.each([
    '0',
    '1',
    '-1',
    '200000000000',
    '9007199254740993',
    '9223372036854775807',
    '-9223372036854775808',
  ])('reads and writes %s to the last digit', (text) => {
    expect(MinorUnits.parseValue(text)).toBe(text);
    expect(MinorUnits.parseLiteral(literal(`"${text}"`))).toBe(text);
    expect(MinorUnits.serialize(text)).toBe(text);
    expect(MinorUnits.serialize(BigInt(text))).toBe(text);
  });

  it.each([
    '',
    '-0',
    '+1',
    '01',
    '1.0',
    '1e3',
    '0x10',
    '1_000',
    '1,000',
    ' 1',
    '1\n',
    '１',
    'NaN',
    '9223372036854775808',
    '-9223372036854775809',
    '9'.repeat(50_000),
  ])('refuses %j', (text) => {
    expect(() => MinorUnits.parseValue(text)).toThrow('minor_units');
    expect(() => MinorUnits.parseLiteral(literal(JSON.stringify(text)))).toThrow('minor_units');
  });

  it.each([[1], [9007199254740993], [1.5], [true], [null]])(
    'refuses %s, which is no text',
    (value) => {
      expect(() => MinorUnits.parseValue(value)).toThrow('minor_units');
      expect(() => MinorUnits.serialize(value)).toThrow('minor_units');
    },
  );

  it('refuses a number in a document, though GraphQL would not round it', () => {
    expect(() => MinorUnits.parseLiteral(literal('9007199254740993'))).toThrow('minor_units');
  });
});
