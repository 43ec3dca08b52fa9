import type { Finding } from '../../record/index.ts';
import { findingKey } from '../decisions.ts';
import { json, placeColumns, placeOf, type Relation, real, text } from './relation.ts';

const computed = ({ computation }: Finding) => {
  if (!computation) return {};
  const { hypothesis, ...arithmetic } = computation;
  return { ...arithmetic, hypothesis_en: hypothesis?.en, hypothesis_zh: hypothesis?.zh };
};

export const findings: Relation = {
  name: 'findings',
  means: 'One row a finding: what a check says of the document.',
  columns: {
    id: text('Id of the finding in its record.'),
    key: text('Names the finding by what it says and where: decisions hold on to it.'),
    check_name: text('Which check: table-sum, date-conflict, citation-range, …'),
    verdict: text('conflict, agreement, cannot-tell.'),
    severity: text('error, warning, info.'),
    confidence: real('0 to 1: how sure we are that the page was read right.'),
    doubt: text('Conflict: is the document in doubt or our reading?'),
    message_en: text('The finding in one English sentence.'),
    message_zh: text('The same in Chinese.'),
    ...placeColumns,
    expression: text('The arithmetic in plain signs.'),
    expected: text('Exact decimal or value that should be there.'),
    found: text('What is there.'),
    difference: text('Found less expected.'),
    hypothesis_en: text('What would make it right, in one English sentence.'),
    hypothesis_zh: text('The same in Chinese.'),
    evidence: text('JSON: every place that it rests on.'),
  },
  rows: ({ sha256, findings: all }) =>
    all.map((finding) => ({
      ...{ id: finding.id, key: findingKey(sha256, finding), check_name: finding.check, verdict: finding.verdict },
      ...{ severity: finding.severity, confidence: finding.confidence, doubt: finding.doubt },
      ...{
        message_en: finding.message.en,
        message_zh: finding.message.zh,
        ...placeOf(finding.evidence.filter(({ document }) => document === undefined)),
      },
      ...computed(finding),
      evidence: json(finding.evidence),
    })),
};
