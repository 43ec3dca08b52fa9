import { describe, expect, it } from 'vitest';
import { chartMatchesText } from '../../../src/checks/charts/chart-matches-text.ts';
import type { Language } from '../../../src/record/index.ts';
import { inShort, smallRecord } from '../small-record.ts';

interface Case {
  readonly language?: Language;
  readonly text: string;
  readonly chart: string;
  readonly next?: string;
  readonly finds: readonly string[];
}

const next = {
  en: 'Progress towards the objective and the target for 2027 are presented in the performance measure below (see figure 13.II).',
  zh: '实现目标的进展情况和2027年的目标见以下业绩计量（见图13.II）。',
};

const jobs =
  'Figure 13.II Performance measure: number of jobs (cumulative) 35 000 150 30 960 135 29 199 30 000 25 000 100 13 000 15 000 50 34 30 –15 ––0 0 2023 2024 2025';

const cases: Readonly<Record<string, Case>> = {
  'A/81/6 (Sect. 13), para. 13.19': {
    text: 'The programme’s work contributed to 29,199 jobs maintained or created in textile enterprises and in 34 sustainability initiatives, which exceeded the planned target of 13,000 jobs maintained or created and 15 sustainability initiatives.',
    chart: jobs,
    finds: ['agreement 0'],
  },
  'what was reached is one digit from a label': {
    text: 'The programme’s work contributed to 29,699 jobs maintained or created, which exceeded the planned target of 13,000 jobs.',
    chart: jobs,
    finds: ['conflict cannot tell 500'],
  },
  'what was planned stands nowhere in the chart': {
    text: 'The programme’s work contributed to 29,199 jobs maintained or created, which exceeded the planned target of 17,250 jobs.',
    chart: jobs,
    finds: ['conflict cannot tell'],
  },
  'what was planned besides is one digit from a label': {
    text: 'The programme’s work contributed to 29,199 jobs, which exceeded the planned target of 13,000 jobs and 35 sustainability initiatives.',
    chart: jobs,
    finds: ['conflict cannot tell 1'],
  },
  'another figure of the sentence with many digits': {
    text: 'The work contributed to 67 organizations and 28,433 small businesses, which exceeded the planned target of 60 organizations.',
    chart:
      'Figure 13.II Performance measure 120 70 000 100 90 56 000 60 000 80 67 60 40 000 60 28 483 34 500 2023 2024',
    finds: ['conflict cannot tell -50'],
  },
  // A/81/6 (Sect. 29D), para. 29D.50: what was added is not charted.
  'the first figure is no label and like none': {
    text: 'The subprogramme’s work contributed to the availability of an additional 532 seats for a total of 984 additional seats, which exceeded the planned target of 580.',
    chart:
      'Figure 13.II Performance measure: number of additional seats (cumulative) 1 400 1 214 1 200 984 1 000 852 800 580 600 400',
    finds: ['agreement 0'],
  },
  'few digits of another figure may be like a label': {
    text: 'The work contributed to 2,847 personnel from 70 different entities receiving services in 2025, which exceeded the planned target of 2,755.',
    chart: 'Figure 13.II Performance measure (annual) 3 500 2 890 2 890 2 847 3 000 2 755 2 683 2 500 20 10',
    finds: ['agreement 0'],
  },
  'a chart that has nothing of it': {
    text: 'The work contributed to 2,847 personnel, which exceeded the planned target of 2,755.',
    chart: 'Figure 13.II Map of the offices',
    finds: [],
  },
  'no chart is referred to': {
    text: 'The work contributed to 29,699 jobs, which exceeded the planned target of 13,000 jobs.',
    chart: jobs,
    next: 'Progress is presented below.',
    finds: [],
  },
  'nothing was planned': {
    text: 'The work contributed to 29,699 jobs.',
    chart: jobs,
    finds: [],
  },
  中文: {
    language: 'zh',
    text: '方案工作促成了29 699个工作岗位，超过了计划目标13 000个。',
    chart: '图13.II 业绩计量：工作岗位数目 35 000 30 960 29 199 13 000 2023 2024',
    finds: ['conflict cannot tell 500'],
  },
  '中文，相符': {
    language: 'zh',
    text: '方案工作促成了29 199个工作岗位，超过了计划目标13 000个。',
    chart: '图13.II 业绩计量：工作岗位数目 35 000 30 960 29 199 13 000 2023 2024',
    finds: ['agreement 0'],
  },
};

describe('what was planned and reached, and the chart of it', () => {
  it.each(Object.entries(cases))('%s', (_, { language = 'en', text, chart, next: sends = next[language], finds }) => {
    const record = smallRecord(language, [{ text }, { text: sends }, { text: chart, type: 'figure' }]);
    expect(chartMatchesText.run(record).map(inShort)).toEqual(finds);
  });
});
