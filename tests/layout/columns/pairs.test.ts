import { describe, expect, it } from 'vitest';
import type { Band } from '../../../src/layout/columns/band.ts';
import { flowsOfColumns } from '../../../src/layout/columns/pairs.ts';
import type { Segment } from '../../../src/layout/segments/segment.ts';
import { at } from '../segment.ts';

type Line = readonly [text: string, right: number, baseline: number];

const column = (left: number, lines: readonly Line[]): Segment[] =>
  lines.map(([text, right, baseline]) => at(text, left, right, baseline));

const readIn = (left: readonly Line[], right: readonly Line[]): string[] => {
  const band: Band = { across: false, left: column(100, left), right: column(300, right) };
  return flowsOfColumns(band).map(({ segments }) => segments.map(({ text }) => text).join(' '));
};

describe('two columns', () => {
  it('of States and who represents them are read along the rows (A/80/23)', () =>
    expect(
      readIn(
        [
          ['Ghana', 130, 100],
          ['Morocco', 140, 117],
          ['Namibia', 140, 151],
        ],
        [
          ['Hafiz Issahaku', 380, 100],
          ['Omar Hilale', 370, 117],
          ['Redouane Houssaini', 400, 134],
          ['Herman Pule Diamonds', 410, 151],
        ],
      ),
    ).toEqual([
      'Ghana',
      'Hafiz Issahaku',
      'Morocco',
      'Omar Hilale',
      'Redouane Houssaini',
      'Namibia',
      'Herman Pule Diamonds',
    ]));

  it('of States whose names stand closer than a full line of names ends (A/AC.121/2025/INF/4)', () =>
    expect(
      readIn(
        [
          ['Timor-Leste', 150, 100],
          ['Togo', 130, 110],
          ['Tunisia', 140, 130],
          ['United Arab Emirates', 220, 140],
        ],
        [
          ['Mr. Joaquim José Costa', 385, 100],
          ['Mr. Koffi Akakpo', 370, 110],
          ['Mrs. Yemdiagnague Kolani', 420, 120],
          ['Mr. Yassine Salah', 380, 130],
        ],
      ),
    ).toEqual([
      'Timor-Leste',
      'Mr. Joaquim José Costa',
      'Togo',
      'Mr. Koffi Akakpo',
      'Mrs. Yemdiagnague Kolani',
      'Tunisia',
      'Mr. Yassine Salah',
      'United Arab Emirates',
    ]));

  it('of titles that take several lines and their symbols (A/AC.121/2025/INF/2)', () =>
    expect(
      readIn(
        [
          ['Report of the Secretary-General on the', 270, 100],
          ['implementation of the recommendations', 275, 112],
          ['Provisional agenda', 180, 134],
          ['Draft programme of work', 200, 151],
        ],
        [
          ['A/79/553', 350, 100],
          ['A/AC.121/L.1', 360, 134],
          ['A/AC.121/L.2', 360, 151],
        ],
      )[0],
    ).toBe('Report of the Secretary-General on the implementation of the recommendations'));

  it('of one list in the order of the alphabet are read down', () =>
    expect(
      readIn(
        [
          ['Albania', 140, 100],
          ['Belize', 140, 117],
          ['Chad', 140, 134],
        ],
        [
          ['Denmark', 350, 100],
          ['Egypt', 350, 117],
          ['Fiji', 350, 134],
        ],
      ),
    ).toEqual(['Albania Belize Chad', 'Denmark Egypt Fiji']));

  it('of one numbered list are read down', () =>
    expect(
      readIn(
        [
          ['1. Opening', 150, 100],
          ['2. Agenda', 150, 117],
          ['3. Credentials', 160, 134],
        ],
        [
          ['4. Debate', 350, 100],
          ['5. Closure', 350, 117],
          ['6. Report', 350, 134],
        ],
      ),
    ).toHaveLength(2));

  it('of items with numbers are read down', () =>
    expect(
      readIn(
        [
          ['(a) 按照《财务条例和细则》设立一个自愿信托基金；', 270, 100],
          ['(b) 应请求提供技术援助。', 220, 131],
          ['17. 秘书处提出了以下措施：', 240, 162],
        ],
        [
          ['18. 采取了以人为本的协调办法。', 470, 100],
          ['19. 秘书处提出了以下措施：', 440, 131],
          ['(a) 应请求提供技术援助；', 430, 162],
        ],
      ),
    ).toHaveLength(2));

  it('of paragraphs are read down', () => {
    const text: Line[] = Array.from({ length: 12 }, (_, row) => [
      row % 4 === 0 ? 'The Committee' : 'noted that',
      280,
      100 + 12 * row,
    ]);
    expect(readIn(text, text)).toHaveLength(2);
  });

  it('of a resolution are its paragraphs: those on the right go on with the numbers', () =>
    expect(
      readIn(
        [
          ['The Security Council,', 170, 100],
          ['Recalling its resolution 1540 (2004) of 28', 270, 120],
          ['April 2004,', 140, 130],
          ['1. Decides to extend the mandate of the', 270, 150],
          ['Mission;', 130, 160],
          ['2. Decides that it shall have 1,100 and', 265, 180],
        ],
        [
          ['580 police personnel;', 400, 100],
          ['3. Welcomes the work of the experts;', 460, 120],
          ['4. Commends those that contribute;', 450, 150],
          ['5. Decides to remain seized of the matter.', 470, 180],
        ],
      ),
    ).toHaveLength(2));

  it('of a preamble are its paragraphs, which end in commas: their lines are justified', () => {
    const preamble = (from: number, edge: number): Line[] =>
      [0, 30, 60].flatMap((down) => [
        ['Recalling its resolution 2009/14 of the', edge, from + down],
        ['same day,', edge - 120, from + down + 12],
      ]);
    expect(readIn(preamble(100, 270), preamble(100, 470))).toHaveLength(2);
  });
});
