import { describe, expect, it } from 'vitest';
import { checks, runChecks } from '../../src/checks/index.ts';
import { finding } from '../../src/record/index.ts';
import { country, countryList, money, percent, smallRecord, table } from './small-record.ts';

const record = () =>
  smallRecord(
    'zh',
    [
      {
        text: '总额为 13 626 894美元，较上年同期增长 43%，为 9 546 300美元',
        mentions: [money('13 626 894美元', '13626894'), percent('43%', '43'), money('9 546 300美元', '9546300')],
      },
      {
        text: '这 3个国家是：萨尔瓦多和智利。',
        mentions: [country('萨尔瓦多'), country('智利'), countryList('萨尔瓦多和智利', ['萨尔瓦多', '智利'], 3)],
      },
    ],
    [table('国别 | 数额\n智利 | 10\n秘鲁 | 20\n巴西 | 30\nΣ共计 | 60')],
  );

describe('checks', () => {
  it('numbers its findings in a stable order and keeps to the schema', () => {
    const found = runChecks(record());
    expect(found.map(({ id, check, verdict }) => [id, check, verdict])).toEqual([
      ['f1', 'table-sum', 'agreement'],
      ['f2', 'growth', 'agreement'],
      ['f3', 'count-matches-list', 'conflict'],
    ]);
    for (const each of found) expect(finding.parse(each)).toEqual(each);
    expect(runChecks(record())).toEqual(found);
  });

  it('has a name, a rule in two languages, a source and its needs for every check', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    for (const { rule, source, needs } of checks) {
      expect(rule.en).toMatch(/[.]$/);
      expect(rule.zh).toMatch(/[。]$/);
      expect(source).not.toBe('');
      expect(needs.length).toBeGreaterThan(0);
    }
  });

  it('says every finding in two languages, with evidence, and doubts every conflict', () => {
    for (const { message, evidence, verdict, doubt, severity } of runChecks(record())) {
      expect(message.en).toMatch(/[.]$/);
      expect(message.zh).toMatch(/[。]$/);
      expect(evidence.length).toBeGreaterThan(0);
      expect(doubt !== undefined).toBe(verdict === 'conflict');
      expect(severity === 'info').toBe(verdict !== 'conflict');
    }
  });
});
