import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/mentions/citations/index.ts';
import type { Language } from '../../../src/record/index.ts';

type Row = [text: string, language: Language, issuer: string, expected: (string | undefined)[], why: string];

describe('whose resolution or decision it is', () => {
  it.each<Row>([
    [
      'In its resolution 48/13, the Human Rights Council recognized the right to a clean environment',
      'en',
      'A/79/1',
      ['A/HRC/RES/48/13'],
      'the body stands behind',
    ],
    [
      'In resolution 48/13 of 8 October 2021, the Human Rights Council recognized the right',
      'en',
      '',
      ['A/HRC/RES/48/13'],
      'the body behind a date',
    ],
    [
      'The Human Rights Council recognized, in paragraph 1 of its resolution 48/13, the right',
      'en',
      '',
      ['A/HRC/RES/48/13'],
      'the body that the sentence speaks of',
    ],
    [
      'Resolution 48/13 of 8 October 2021 recognized the right',
      'en',
      '',
      ['A/HRC/RES/48/13'],
      'the Assembly’s forty-eighth session opened in 1993',
    ],
    [
      'The General Assembly, in its resolution 48/13 of 4 November 1993, asked',
      'en',
      '',
      ['A/RES/48/13'],
      'the Assembly',
    ],
    ['pursuant to resolution 52/9', 'en', 'A/HRC/58/21', ['A/HRC/RES/52/9'], 'a paper of the Human Rights Council'],
    ['pursuant to resolution 79/9', 'en', 'A/HRC/58/21', ['A/RES/79/9'], 'the Council has not sat so often'],
    [
      'General Assembly resolutions 60/251 and 65/281',
      'en',
      'A/HRC/58/21',
      ['A/RES/60/251', 'A/RES/65/281'],
      'the Assembly named in a paper of the Council',
    ],
    [
      'The Executive Board of UNDP, UNFPA and UNOPS, in paragraph 2 of its decision 2022/2, asked',
      'en',
      'DP/FPA/2025/2',
      [undefined],
      'a board numbers its decisions in each year',
    ],
    [
      'paragraph 3 of Human Rights Council resolution 5/1',
      'en',
      '',
      ['A/HRC/RES/5/1'],
      'the 3 is a paragraph’s, and the body is that of the number behind it',
    ],
    [
      'Pursuant to paragraph 3 of Economic and Social Council resolution 1894 (LVII), the Committee will have before it',
      'en',
      '',
      ['E/RES/1894 (LVII)'],
      'the same with a session in Roman numerals',
    ],
    [
      '经社理事会已在1971年5月20日1576 (L)号决议中正式接受这些职能',
      'zh',
      '',
      ['E/RES/1576 (L)'],
      'the Assembly counted thirty sessions in Roman numerals',
    ],
    [
      'Takes note of Economic Commission for Latin America and the Caribbean resolution 689 (XXXV) of 9 May 2014',
      'en',
      '',
      [undefined],
      'a commission numbers for itself',
    ],
    [
      '将按照理事会第267(2009)号决定的规定，按季度支付未清偿的裁定赔偿款',
      'zh',
      '',
      [undefined],
      'the 267th of the Security Council is of 1969: a decision of another council',
    ],
    [
      '协商讨论关于安全理事会第2118(2013)号决议执行情况的第十七次月度报告的时候',
      'zh',
      '',
      ['S/RES/2118 (2013)'],
      'what the report is on is cited, though 第 stands again behind it',
    ],
    [
      'The Commission reaffirmed its resolution 78/1 on the decade',
      'en',
      'ESCAP/81/32',
      [undefined],
      'a commission that numbers by sessions as the Assembly does',
    ],
    ['responds to Executive Board decision 2024/09', 'en', 'E/ICEF/2025/16', [undefined], 'the board named beside'],
    ['pursuant to decision 2024/12', 'en', '', [undefined], 'ECOSOC decisions of a year are numbered from 201'],
    ['pursuant to decision 2024/312', 'en', '', ['E/DEC/2024/312'], 'one of ECOSOC'],
    ['Economic and Social Council decision 2024/12', 'en', '', ['E/DEC/2024/12'], 'as the text has it'],
    [
      'The Commission on Narcotic Drugs, at its sixty-eighth session, adopted its resolution 68/1',
      'en',
      'E/CN.7/2025/5',
      [undefined],
      'a commission',
    ],
    ['Resolution 68/1', 'en', 'E/2024/27 E/CN.6/2024/15', [undefined], 'a heading in the report of a commission'],
    ['Resolution 68/1', 'en', 'A/68/49', ['A/RES/68/1'], 'a heading in the Assembly’s records'],
    [
      'The General Assembly took note of the report of the Advisory Committee in its resolution 79/264',
      'en',
      '',
      ['A/RES/79/264'],
      'the committee is not the one that adopts',
    ],
    [
      'Economic Commission for Africa adopted resolution 2025/1 and decision 2025/100',
      'en',
      '',
      [undefined, undefined],
      'a commission adopts its own',
    ],
    [
      'The Committee took up the matter and recalls its resolution 77/240 of 16 December 2022',
      'en',
      '',
      ['A/RES/77/240'],
      'the day lies in the Assembly’s session',
    ],
    [
      'It may refer aspects of its functions to the Special Committee, and resolution 79/94',
      'en',
      '',
      ['A/RES/79/94'],
      'a committee before a comma is no adopter',
    ],
    [
      'The General Assembly, on the basis of a recommendation of the Special Committee, adopted resolution 35/118 of 11 December 1980',
      'en',
      '',
      ['A/RES/35/118'],
      'nor one that recommended',
    ],
    ['非洲经济委员会通过了第2025/1号决议', 'zh', '', [undefined], 'a commission adopts its own'],
    ['In resolution 79/264, the Committee saw a risk', 'en', '', ['A/RES/79/264'], 'nor here'],
    [
      'United Nations Environment Assembly resolution 5/14',
      'en',
      '',
      ['UNEP/EA.5/Res.14'],
      'the Environment Assembly has a series of its own',
    ],
    ['联合国环境大会第5/14号决议', 'zh', '', ['UNEP/EA.5/Res.14'], 'the Environment Assembly has a series of its own'],
    ['在第48/13号决议中，人权理事会确认了这项权利', 'zh', '', ['A/HRC/RES/48/13'], 'the body stands behind'],
    ['人权理事会确认了这项权利，并在其第48/13号决议中', 'zh', '', ['A/HRC/RES/48/13'], 'the body of the sentence'],
    ['根据第52/9号决议编写', 'zh', 'A/HRC/58/21', ['A/HRC/RES/52/9'], 'a paper of the Human Rights Council'],
    ['执行局请署长执行其第2022/2号决定', 'zh', '', [undefined], 'a board'],
  ])('%s (%s, in %s) → %s', (text, language, issuer, expected) =>
    expect(
      findCitations(text, { language, issuer: issuer.split(' ') })
        .filter(({ value }) => value.type === 'resolution' || value.type === 'decision')
        .map(({ value }) => value.symbol),
    ).toEqual(expected),
  );
});

describe('years beside numbers', () => {
  it.each<[text: string, language: Language, expected: (string | undefined)[], why: string]>([
    ['第1701号决议（2006年）', 'zh', ['S/RES/1701 (2006)'], 'the year in brackets behind the word'],
    ['the 1978 resolutions 425 and 426', 'en', ['S/RES/425 (1978)', 'S/RES/426 (1978)'], 'the year before the word'],
    ['Security Council resolution 1701 of 2006', 'en', ['S/RES/1701 (2006)'], 'the year behind'],
    [
      'resolutions 1267 (1999), 1989 (2011) and 2253 (2015) and its successor resolutions',
      'en',
      ['S/RES/1267 (1999)', 'S/RES/1989 (2011)', 'S/RES/2253 (2015)'],
      'successors have no numbers',
    ],
    ['the 2006 resolution 425', 'en', [], 'a year in which the Council was far beyond'],
  ])('%s → %s', (text, language, expected) =>
    expect(findCitations(text, { language }).map(({ value }) => value.symbol)).toEqual(expected),
  );
});
