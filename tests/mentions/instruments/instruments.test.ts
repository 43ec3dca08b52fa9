import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInstruments, sameInstrument } from '../../../src/mentions/instruments/index.ts';

const convention = '联合国打击跨国有组织犯罪公约';
const migrants = '联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书';
const migrantsShort = '关于打击陆、海、空偷运移民的议定书';
const trafficking = '关于防止、禁止和惩治贩运人口特别是妇女和儿童的议定书';
const traffickingLong = '联合国打击跨国有组织犯罪公约关于防止、禁止和惩治贩运人口特别是妇女和儿童的补充议定书';
const smuggling = 'Protocol against the Smuggling of Migrants by Land, Sea and Air';
const smugglingLong = `${smuggling}, supplementing the United Nations Convention against Transnational Organized Crime`;
const persons = 'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children';

describe('findInstruments', () => {
  it.each([
    ['zh', '《联合国反腐败公约》将开放供各国签署', ['联合国反腐败公约']],
    ['zh', `最后，《${migrants}》（大会第55/25号决议`, [migrants]],
    ['zh', '《犯罪和社会论坛》', []],
    ['en', `The ${smuggling} entered into force`, [smuggling]],
    [
      'en',
      'the United Nations Convention against Corruption was signed',
      ['United Nations Convention against Corruption'],
    ],
    ['en', 'a convention on something', []],
  ] as const)('%s %s', (language, text, titles) => {
    expect(findInstruments(text, { language }).map(({ value }) => value.title)).toEqual([...titles]);
  });
});

describe('sameInstrument', () => {
  it.each([
    [migrants, migrantsShort, true],
    [trafficking, traffickingLong, true],
    [migrantsShort, trafficking, false],
    [migrants, convention, false],
    [convention, convention, true],
    ['联合国反腐败公约', convention, false],
    ['公约', convention, false],
    [smuggling, smugglingLong, true],
    [smuggling, persons, false],
    [
      'United Nations Convention against Corruption',
      'United Nations Convention against Transnational Organized Crime',
      false,
    ],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(sameInstrument(a, b)).toBe(expected);
    expect(sameInstrument(b, a)).toBe(expected);
  });

  it('is symmetric', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => sameInstrument(a, b) === sameInstrument(b, a))));
});
