import { generateKeyPairSync } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  newTicketCode,
  printedTicketCode,
  readTicketCode,
  readTicketToken,
  ticketToken,
} from '../../../src/attendees/tickets/ticket.js';

const { privateKey: key } = generateKeyPairSync('ed25519');
const { privateKey: otherKey } = generateKeyPairSync('ed25519');
const ticket = { eventId: '01a20bc1-56ba-7988-bc0f-992ebf877c35', ticketCode: 'ZYXW01234567' };

describe('a ticket code', () => {
  it('is twelve characters that nobody misreads, and never the same', () => {
    const codes = Array.from({ length: 1000 }, newTicketCode);

    expect(codes.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{12}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(1000);
  });

  it('is printed in groups of four', () => {
    expect(printedTicketCode('ABCD01234567')).toBe('ABCD-0123-4567');
  });

  it.each([
    ['as it is', 'ABCD01234567', 'ABCD01234567'],
    ['in small letters', 'abcd01234567', 'ABCD01234567'],
    ['with dashes and spaces', ' ABCD-0123 4567\n', 'ABCD01234567'],
    ['with o for 0, i and l for 1', 'oOiIlL234567', '001111234567'],
    ['too short', 'ABCD0123456', null],
    ['too long', 'ABCD012345678', null],
    ['with a letter that there is not', 'UBCD01234567', null],
    ['empty', '', null],
  ])('is read %s', (_, typed, read) => {
    expect(readTicketCode(typed)).toBe(read);
  });
});

describe('a ticket token', () => {
  it('names the event and the ticket, and fits a QR code', () => {
    const token = ticketToken(ticket, key);

    expect(token).toMatch(/^TKT1\.[\w-]+\.[\w-]+$/);
    expect(token).toHaveLength(124);
    expect(readTicketToken(token, key)).toEqual(ticket);
  });

  it('carries every code there can be', () => {
    for (const ticketCode of ['000000000000', 'ZZZZZZZZZZZZ', newTicketCode()]) {
      const token = ticketToken({ ...ticket, ticketCode }, key);

      expect(readTicketToken(token, key)?.ticketCode).toBe(ticketCode);
    }
  });

  it('is no good when another key signed it', () => {
    expect(readTicketToken(ticketToken(ticket, otherKey), key)).toBeNull();
  });

  it('is no good when a single character of it is changed', () => {
    const token = ticketToken(ticket, key);
    const forged = Array.from({ length: 32 }, (_, index) => {
      const at = 'TKT1.'.length + index;
      return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    });

    expect(forged.filter((one) => readTicketToken(one, key) !== null)).toEqual([]);
  });

  it.each(['', 'TKT1', 'TKT1..', 'TKT2.x.y', ticket.ticketCode])('is not “%s”', (text) => {
    expect(readTicketToken(text, key)).toBeNull();
  });
});
