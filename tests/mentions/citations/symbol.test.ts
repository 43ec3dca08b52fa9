import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations, parseSymbol, printSymbol, readOwnSymbols } from '../../../src/mentions/citations/index.ts';
import { expectInProportion } from '../../in-proportion.ts';

const printed = (text: string): string => {
  const parsed = parseSymbol(text);
  return parsed.valid ? printSymbol(parsed) : `invalid: ${parsed.reason}`;
};

describe('symbols in canonical form stay as they are', () => {
  it.each([
    ['A/RES/58/140', 'session and number'],
    ['S/RES/1373 (2001)', 'number and year'],
    ['S/RES/2010 (2011)', 'a number that looks like a year'],
    ['A/RES/3201 (S-VI)', 'special session in Roman numerals'],
    ['E/RES/1086 B (XXXIX)', 'part of a resolution'],
    ['A/RES/S-20/2', 'special session'],
    ['A/RES/ES-10/14', 'emergency special session'],
    ['A/HRC/RES/16/18', 'Human Rights Council'],
    ['A/59/123-E/2004/90', 'joint symbol'],
    ['E/CN.7/2004/9-E/CN.15/2004/2', 'joint symbol of two commissions'],
    ['A/CONF.203/RPM.3/1/Corr.1', 'preparatory meeting of a conference'],
    ['A/CONF.157/24 (Part I)', 'part in brackets'],
    ['A/81/6 (Sect. 13)/Part A', 'budget section and its part'],
    ['S/PV.4618 (Resumption 1)', 'resumed meeting'],
    ['CCPR/C/21/Rev.1/Add.13', 'two modifications'],
    ['ST/ESA/STAT/SER.M/4/Rev.3', 'series with a letter'],
    ['NPT/CONF.2000/28 (Parts I and II)', 'several parts'],
    ['CEDAW/C/2004/I/CRP.3', 'Roman number of a session'],
    ['E/2004/99/Summary', 'summary'],
    ['S/23500', 'Security Council before 1994'],
    ['E.04.V.7', 'sales number'],
  ])('%s: %s', (symbol) => expect(printed(symbol)).toBe(symbol));
});

describe('forms of all series', () => {
  const symbols = readFileSync(new URL('symbols.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  it(`${symbols.length} symbols are printed as they were read`, () => {
    expect(symbols.length).toBeGreaterThan(450);
    expect(symbols.map((symbol) => `${symbol} → ${printed(symbol)}`)).toEqual(
      symbols.map((symbol) => `${symbol} → ${symbol}`),
    );
  });
});

describe('damage that the grammar proves is undone', () => {
  it.each([
    ['Ａ／59／204', 'A/59/204', 'full width'],
    ['A/CONF.157/24（第一部分）', 'A/CONF.157/24 (Part I)', 'Chinese name of a part'],
    ['A/59/123–E/2004/90', 'A/59/123-E/2004/90', 'en dash'],
    ['A/CONF. 203/1', 'A/CONF.203/1', 'space behind a point'],
    ['S/2020/ 945', 'S/2020/945', 'the symbol is not complete before the space'],
    ['A/59/\n204', 'A/59/204', 'line break'],
    ['A/HRC/WG.6/6/ DMA /1', 'A/HRC/WG.6/6/DMA/1', 'spaces around a State’s code, which a number follows'],
    ['A/5\u00AD9/204', 'A/59/204', 'soft hyphen'],
    ['S/RES/1373(2001)', 'S/RES/1373 (2001)', 'missing space'],
    ['A/RES/217(III)[A]', 'A/RES/217 A (III)', 'the part in the catalogue’s place'],
    ['A/RES/2200(XXI)A', 'A/RES/2200 A (XXI)', 'the part in the catalogue’s place'],
    ['A/58/6（导言）', 'A/58/6 (Introduction)', 'Chinese name of the introduction'],
    ['A/58/6（收入第1款）', 'A/58/6 (Income sect. 1)', 'Chinese name of an income section'],
    ['A/79/6（方案12）', 'A/79/6 (Prog. 12)', 'Chinese name of a programme'],
    ['NPT/CONF.2000/28（第一和第二部分）', 'NPT/CONF.2000/28 (Parts I and II)', 'Chinese names of two parts'],
    ['S/PV.4618（第一次续会）', 'S/PV.4618 (Resumption 1)', 'Chinese name of a resumption'],
  ])('%s → %s: %s', (text, symbol) => expect(printed(text)).toBe(symbol));
});

describe('damage that the grammar does not prove is left', () => {
  it.each([
    ['see A/59/20 4 of the', ['A/59/20'], 'a complete symbol before the space'],
    ['see A/59/204 /Sales', ['A/59/204'], 'a space before a solidus behind a complete symbol'],
    ['see A/59/204–205', ['A/59/204'], 'no symbol behind the dash'],
    ['see A/59/ and', [], 'nothing behind the solidus'],
    ['see A/5 9/204', [], 'a space inside the session'],
    ['see A/59/204/Add. and', ['A/59/204'], 'a modification without its number'],
  ])('%s → %j: %s', (text, symbols) =>
    expect(
      findCitations(text, { language: 'en' }).flatMap(({ value }) => (value.symbol ? [value.symbol] : [])),
    ).toEqual(symbols),
  );
});

describe('parsing takes time that is linear in the length', () => {
  it.each(['A/', 'A/59/', 'A/59/204-', 'A/59/204 (Part I)', 'Add.1/', ' /', 'A/CONF. '])('%s over and over', (piece) =>
    expectInProportion(20_000, (length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return () => {
        for (let round = 0; round < 20; round += 1) parseSymbol(text);
      };
    }),
  );
});

describe('what is no symbol says why', () => {
  it.each([
    ['WHA71/2018/REC/1', '"WHA" is no organ'],
    ['WT/MIN(17)/60', '"WT" is no organ'],
    ['A/59/204/and', '"/and" is left over'],
    ['A/59/204 Corr', '" Corr" is left over'],
    ['S/RES/1373 (2001) (2002)', '" (2002)" is left over'],
  ])('%s: %s', (text, reason) => expect(parseSymbol(text)).toEqual({ valid: false, reason }));
  it.each(['A/59', 'A/CONF.203', 'E/F', 'and/or', 'S/N', '', 'A/59/204 of', 'X/59/204', 'TCP/IP'])('%s', (text) => {
    expect(parseSymbol(text)).toMatchObject({ valid: false, reason: expect.stringMatching(/./) });
  });
});

const number = fc.integer({ min: 1, max: 9999 }).map(String);
const session = fc.integer({ min: 31, max: 99 }).map(String);
const year = fc.integer({ min: 1978, max: 2099 }).map(String);
const modification = fc
  .tuple(fc.constantFrom('Add', 'Corr', 'Rev', 'Amend'), fc.integer({ min: 1, max: 99 }))
  .map(([kind, n]) => `${kind}.${n}`);
const division = fc
  .tuple(fc.constantFrom('AC', 'C', 'CN', 'CONF', 'WG', 'SC'), fc.integer({ min: 1, max: 300 }))
  .map(([kind, n]) => `/${kind}.${n}`);
const part = fc.constantFrom('', ' (Part I)', ' (Part II)', ' (Vol. I)', ' (Resumption 1)', ' (Sect. 13)');
const single = fc
  .tuple(
    fc.constantFrom('A', 'E', 'S', 'ST', 'UNEP'),
    fc.option(division, { nil: '' }),
    fc.oneof(session, year),
    fc.option(fc.constantFrom('/L.', '/CRP.', '/INF/'), { nil: '/' }),
    number,
    part,
    fc.array(modification, { maxLength: 2 }),
  )
  .map(
    ([organ, body, when, nature, n, brackets, changes]) =>
      `${[`${organ}${body}/${when}${nature}${n}${brackets}`, ...changes].join('/')}`,
  );
const resolution = fc.oneof(
  fc.tuple(session, number).map(([s, n]) => `A/RES/${s}/${n}`),
  fc.tuple(number, year).map(([n, y]) => `S/RES/${n} (${y})`),
  fc.tuple(year, number).map(([y, n]) => `E/DEC/${y}/${n}`),
);
const symbol = fc.oneof(single, resolution);

const seriesOf = (text: string): string => text.replace(/ \([^)]*\)/g, '').replace(/\/[^/]*$/, '');

describe('properties', () => {
  it('prints what it read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          symbol,
          // Two of one series are a range, not one document.
          fc
            .tuple(single, single)
            .filter(([one, other]) => seriesOf(one) !== seriesOf(other))
            .map((pair) => pair.join('-')),
        ),
        (text) => printed(text) === text,
      ),
      { numRuns: 2000 },
    );
  });
  it('never throws', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'A',
        'S',
        '/',
        'RES',
        '58',
        ' ',
        '(',
        ')',
        '（',
        'Add.1',
        '-',
        '2004',
        '.',
        '第',
        '一',
        '部分',
        '\u00AD',
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join('')),
        ),
        (text) => typeof parseSymbol(text).valid === 'boolean',
      ),
      { numRuns: 3000 },
    );
  });
});

const treatyBody = fc
  .tuple(
    fc.constantFrom('CCPR', 'CEDAW', 'CERD', 'CRC', 'CAT', 'CMW', 'CRPD'),
    fc.constantFrom('USA', 'CHN', 'DEU', 'MEX'),
    fc.constantFrom('CO', 'Q', 'AR'),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(
    ([organ, state, nature, first, more]) => `${organ}/C/${state}/${nature}/${first}${more ? `-${first + more}` : ''}`,
  );
const withSession = fc
  .tuple(fc.constantFrom('COP', 'CRIC', 'EX', 'WP'), fc.integer({ min: 1, max: 60 }), number)
  .map(([body, when, n]) => `${['COP', 'CRIC'].includes(body) ? 'ICCD' : 'TD/B'}/${body}(${when})/${n}`);
const record = fc
  .tuple(
    fc.constantFrom('A/58/PV.', 'S/PV.', 'A/C.3/58/SR.', 'E/2004/SR.', 'T/PV.'),
    number,
    fc.constantFrom('', ' (Resumption 1)'),
  )
  .map((parts) => parts.join(''));
const secretariat = fc
  .tuple(fc.constantFrom('SGB', 'AI', 'IC'), year, number, fc.constantFrom('', '/Rev.1', '/Amend.2'))
  .map(([series, y, n, change]) => `ST/${series}/${y}/${n}${change}`);
const old = fc
  .tuple(
    fc.integer({ min: 1, max: 3541 }),
    fc.constantFrom('', ' A', ' B'),
    fc.constantFrom('III', 'XXI', 'S-VI', 'ES-V'),
  )
  .map(([n, letter, session]) => `A/RES/${n}${letter} (${session})`);
const sales = fc
  .tuple(
    fc.constantFrom('E', 'C', 'F', 'E/F', 'A/C/E/F/R/S'),
    fc.integer({ min: 10, max: 99 }),
    fc.constantFrom('I', 'II.D', 'IV', 'V', 'XVII'),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([languages, y, category, n]) => `${languages}.${y}.${category}.${n}`);

describe('series with forms of their own', () => {
  it('print what was read', () => {
    const any = fc.oneof(treatyBody, withSession, record, secretariat, old, sales);
    fc.assert(
      fc.property(any, (text) => printed(text) === text),
      { numRuns: 2000 },
    );
  });
  it('what is printed is read the same again, whatever was read', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'A',
        'S',
        'E',
        'ST',
        'CCPR',
        '/',
        '/',
        'RES',
        'C.3',
        '58',
        '140',
        ' (',
        ')',
        'III',
        '2004',
        'Add.1',
        '-',
        ' ',
        'USA',
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(
        pieces.map((all) => all.join('')),
        (text) => {
          const parsed = parseSymbol(text);
          return !parsed.valid || printed(printSymbol(parsed)) === printSymbol(parsed);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('the symbols that a line gives to its own document', () => {
  it.each([
    ['A/80/604/Add.1', ['A/80/604/Add.1'], 'GA'],
    ['A/81/6 (Sect. 13)/Part A*', ['A/81/6 (Sect. 13)/Part A'], 'GA'],
    ['United Nations A/RES/73/8', ['A/RES/73/8'], 'GA'],
    ['联合国 S/2020/945', ['S/2020/945'], 'SC'],
    ['A/59/123-E/2004/90', ['A/59/123', 'E/2004/90'], 'GA'],
    ['E/2004/30', ['E/2004/30'], 'ECOSOC'],
  ])('%s', (text, symbols, body) => expect(readOwnSymbols(text)).toEqual({ symbols, body }));
  it.each(['See A/59/204 for details', '58/140', 'General Assembly', ''])('%s', (text) =>
    expect(readOwnSymbols(text)).toBeUndefined(),
  );
});
