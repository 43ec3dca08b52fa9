import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/record/index.ts';
import { claimOf, findingKey } from '../../src/store/claim.ts';
import type { Decision } from '../../src/store/decision.ts';
import { type PresentFinding, regressionOf } from '../../src/store/regression.ts';

const document = 'a'.repeat(64);

const finding = (texts: readonly string[], extra: Partial<Finding> = {}): Finding => ({
  id: 'f1',
  check: 'date-conflict',
  verdict: 'conflict',
  severity: 'error',
  confidence: 0.9,
  message: { en: 'Two dates.', zh: '两个日期。' },
  evidence: texts.map((text) => ({ page: 3, bbox: [0, 0, 10, 10], text })),
  ...extra,
});

const base = finding(['《公约》关于偷运移民的补充议定书', '2004年1月28日', '2004年1月18日']);

describe('the name of a finding', () => {
  const moved = (change: object): Finding => ({
    ...base,
    evidence: base.evidence.map((one) => ({ ...one, ...change })),
  });
  it.each<[string, Finding, boolean]>([
    ['another page and box', moved({ page: 9, bbox: [5, 5, 6, 6] }), true],
    ['blocks and mentions numbered otherwise', moved({ block: 'b77', mention: 'm501' }), true],
    ['another place in the list', { ...base, id: 'f40' }, true],
    [
      'spaces and widths read otherwise',
      finding(['《公约》关于偷运 移民的\n补充议定书', '２００４年1月28日', '2004年1月18日']),
      true,
    ],
    ['a message in other words', { ...base, message: { en: 'Dates differ.', zh: '日期不同。' } }, true],
    ['another date', finding(['《公约》关于偷运移民的补充议定书', '2004年1月28日', '2004年1月19日']), false],
    ['another verdict', { ...base, verdict: 'agreement' }, false],
    ['another check', { ...base, check: 'date-order' }, false],
  ])('%s: the same is %s', (_, other, same) => {
    expect(findingKey(document, other) === findingKey(document, base)).toBe(same);
  });

  it('is another in another document', () => {
    expect(findingKey('b'.repeat(64), base).slice(65)).not.toBe(findingKey(document, base).slice(65));
  });
});

describe('what a new version makes of the decisions', () => {
  const key = findingKey(document, base);
  const decided = (verdict: Decision['verdict']): Decision => ({ finding: key, verdict, claim: claimOf(base) });
  const present = (one: Finding): PresentFinding => ({
    key: findingKey(document, one),
    sha256: document,
    severity: one.severity,
    claim: claimOf(one),
  });
  const reworded = finding(['关于偷运移民的补充议定书', '2004年1月28日', '2004年1月18日']);
  const stranger = finding(['34/440', '17 December 1979']);
  const changes = (verdict: Decision['verdict'], now: readonly Finding[], before?: readonly Finding[], there = true) =>
    regressionOf({
      decisions: new Map([[key, decided(verdict)]]),
      present: now.map(present),
      documents: new Set(there ? [document] : []),
      before: before && new Set(before.map((one) => findingKey(document, one))),
    }).map(({ change }) => change);

  it.each<[string, string[], string[]]>([
    ['accepted and found', changes('accepted', [base]), ['kept']],
    ['accepted and lost', changes('accepted', []), ['lost']],
    ['accepted and read a little otherwise', changes('accepted', [reworded]), ['moved']],
    ['another finding is not the lost one', changes('accepted', [stranger]), ['lost', 'new']],
    ['rejected and still found', changes('rejected', [base]), ['still']],
    ['rejected and silenced', changes('rejected', []), ['silenced']],
    ['rejected, gone in the version before, and back', changes('rejected', [base], []), ['back']],
    ['rejected, and found by the version before too', changes('rejected', [base], [base]), ['still']],
    ['unsure and found', changes('unsure', [base]), ['open']],
    ['its document is not on the shelf', changes('accepted', [], undefined, false), ['absent']],
    ['new against the version before', changes('accepted', [base, stranger], [base]), ['kept', 'new']],
    ['undecided, but found before', changes('accepted', [base, stranger], [base, stranger]), ['kept']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
