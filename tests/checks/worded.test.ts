// Figures in messages as either language prints them; what a document says stays as the document prints it.
import { describe, expect, it } from 'vitest';
import { worded } from '../../src/checks/worded.ts';

describe('messages', () => {
  it.each([
    ['5 rows add up to 13 626 894.', '5 rows add up to 13,626,894.', 'threes'],
    ['The total is 1 000 000.5.', 'The total is 1,000,000.5.', 'with a fraction'],
    ['397 − 522.2 is -125.2.', '397 − 522.2 is −125.2.', 'a minus'],
    ['The rows add up to (-29 800).', 'The rows add up to (−29,800).', 'a minus in brackets'],
    ['The figure is “1 260” here and “-1,290” there.', 'The figure is “1 260” here and “-1,290” there.', 'quoted'],
    ['A/CONF.203/RPM.3/1 of 22 December 2003 cites S/RES/1535 (2004).', undefined, 'symbols and dates'],
    ['In 2003-2004, 12 of 100 States voted.', undefined, 'years, and numbers beside each other'],
  ])('in English: %s', (en, expected, why) => {
    expect(worded({ message: { en, zh: '' } }).message.en, why).toBe(expected ?? en);
  });

  it.each([
    ['34行之和与所列总数13 626 894相符。', undefined, 'threes by spaces'],
    ['397 − 522.2等于-125.2。', '397 − 522.2等于−125.2。', 'a minus'],
    ['数字在中文本中为“-5”。', undefined, 'quoted'],
    ['S/RES/1535 (2004)出现两次。', 'S/RES/1535(2004)出现两次。', 'a symbol with its year'],
  ])('in Chinese: %s', (zh, expected, why) => {
    expect(worded({ message: { en: '', zh } }).message.zh, why).toBe(expected ?? zh);
  });

  it('and what would make figures fit, but not their arithmetic', () => {
    const hypothesis = { en: 'fits if 13 662 894 is 13 626 894', zh: '若13 662 894为13 626 894则相符' };
    const computation = { expression: '13 662 894 − 1', expected: '1', found: '-1', difference: '-2', hypothesis };
    expect(worded({ message: { en: '', zh: '' }, computation }).computation).toEqual({
      ...computation,
      hypothesis: { en: 'fits if 13,662,894 is 13,626,894', zh: '若13 662 894为13 626 894则相符' },
    });
  });
});
