import { describe, expect, it } from 'vitest';
import type { LayoutBlock } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { numberOfLine } from '../../../src/layout/numbers/numbering.ts';
import type { Language } from '../../../src/record/index.ts';
import {
  type OpenResolution,
  resolutionAfter,
  resolutionBelowHeading,
  roleIn,
} from '../../../src/structure/paragraphs/resolution.ts';
import { wordsOf } from '../../../src/structure/words/index.ts';
import { at } from '../../layout/segment.ts';

const block = (text: string): LayoutBlock => {
  const line = joinSegments([at(text, 65, 400, 100)]);
  const number = numberOfLine(line);
  return {
    ...{ kind: 'text', lines: [line], column: { left: 65, right: 545 }, gapBefore: 2 },
    ...(number ? { number } : {}),
  };
};

const open: OpenResolution = { depth: 0, part: 'preambular', numbered: false, numbers: true };

describe('roleIn', () => {
  it.each([
    ['Noting the efforts of the Director-General,', 'Stressing the need for it,', 'preambular', 'ends with a comma'],
    [
      'Reaffirming the importance of the Convention for:',
      '(a) Excluding the possibility of the use of chemical weapons;',
      'preambular',
      'announces items of the preamble (A/RES/79/56)',
    ],
    [
      'Recalling that it decided to request an advisory opinion on the following question:',
      'What are the obligations of Israel, as an occupying Power?',
      'preambular',
      'quotes a text in the preamble (A/80/L.26)',
    ],
    [
      'Resolves that:',
      '1. The Working Capital Fund shall be established;',
      'operative',
      'announces the numbered paragraphs (A/RES/79/261)',
    ],
    ['措施', '1. 决定，所有国家应继续', 'operative', 'the title over paragraph 1 (S/RES/2557 (2020))'],
    ['根据《联合国宪章》第七章采取行动，', '1. 决定，所有国家应继续', 'preambular', 'ends with a comma'],
    ['回顾其第2255(2015)号决议', '措施', 'preambular', 'not right over paragraph 1'],
  ] as const)('%s | %s', (text, next, role, why) => expect(roleIn(open, false, text, block(next)), why).toBe(role));

  it('starts anew below the heading of a section that has a preamble of its own (A/C.5/80/L.5)', () => {
    const below = resolutionBelowHeading({ ...open, part: 'operative', numbered: true }, true);
    const text = 'Having considered the reports of the Secretary-General,';
    expect(roleIn(below, false, text, block('1. Takes note of the report;'))).toBe('preambular');
    expect(roleIn(below, true, 'Takes note of the report;', undefined)).toBe('operative');
  });
});

describe('resolutionAfter', () => {
  it('ends at what announces another text, and goes on where paragraph 1 comes next (A/RES/79/261, A/RES/79/1)', () => {
    expect(resolutionAfter(open, 'operative', false, 'Resolves that:')).toMatchObject({ part: 'operative' });
    const unnumbered = { ...open, numbers: false };
    expect(resolutionAfter(unnumbered, 'operative', false, 'Adopts the following Pact:')).toBeUndefined();
  });
});

describe('the meeting that adopted a resolution', () => {
  it.each([
    ['en', '44th plenary meeting 2 December 2024', true],
    ['en', '55th (resumed) plenary meeting 24 December 2024', true],
    ['en', 'At its 44th plenary meeting, on 2 December 2024, the Assembly', false],
    ['zh', '2024年12月2日第44次全体会议', true],
    ['zh', '2024年12月2日第44次全体会议通过了该决议', false],
  ] as const)('%s %s', (language: Language, text, is) => expect(wordsOf(language).adoptedAt.test(text)).toBe(is));
});
