import type { Finding } from '../../record/index.ts';
import { groupBy } from '../record-index.ts';
import { worded } from '../worded.ts';
import { shelfAdopted } from './adopted.ts';
import { shelfInForce } from './in-force.ts';
import {
  type Authority,
  documentsOf,
  type HeldStatement,
  MOST_CITED,
  type OddOne,
  placesOf,
  type ShelfCheck,
} from './statement.ts';
import { shelfTitles } from './titles.ts';
import { shelfTableTotal } from './totals/index.ts';

const checks = new Map<string, ShelfCheck>(
  [shelfAdopted, shelfInForce, shelfTitles, shelfTableTotal].map((check) => [check.name, check]),
);

/** @param statements of one check about one subject */
export const authorityOf = (statements: readonly HeldStatement[]): Authority => ({
  check: statements[0]?.check ?? '',
  subject: statements[0]?.subject ?? '',
  statements,
  values: [...groupBy(statements, ({ value }) => value)]
    .map(([value, group]) => ({ value, statements: group, documents: documentsOf(group) }))
    .toSorted((a, b) => b.documents - a.documents || (a.value < b.value ? -1 : 1)),
});

/** Pieces that are shared tell a title quoted in part, or read otherwise, from another title. */
const isPartOf = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const printed = ({ places }: HeldStatement): string => places.at(-1)?.text ?? '';

const oddFinding = (
  check: ShelfCheck,
  odd: HeldStatement,
  authority: Authority,
  agreed: boolean,
): Omit<Finding, 'id'> => {
  const [most] = authority.values;
  const others = most!.statements.slice(0, MOST_CITED);
  const shown = check === shelfTitles ? printed : ({ value }: HeldStatement) => value;
  const [here, there] = [check.says(shown(odd)), check.says(shown(others[0]!))];
  const cited = [...new Set(others.map(({ documentName }) => documentName))];
  return {
    check: check.name,
    verdict: 'conflict',
    severity: agreed ? 'warning' : 'info',
    confidence: odd.certainty,
    doubt: agreed ? 'document' : 'cannot tell',
    message: {
      en: `This document says that ${odd.name.en} ${here.en}; ${most!.documents === 1 ? 'another says' : `${most!.documents} others say`} that it ${there.en} (${cited.join(', ')}).`,
      zh: `本文件称${odd.name.zh}${here.zh}；另有${most!.documents}份文件称其${there.zh}（${cited.join('、')}）。`,
    },
    evidence: [...odd.places, ...others.flatMap(placesOf)],
    computation: {
      expression: authority.values.map(({ value, documents }) => `${value}: ${documents}`).join('; '),
      expected: most!.value,
      found: odd.value,
      difference: '',
    },
  };
};

const oddOnesIn = (authority: Authority): OddOne[] => {
  const check = checks.get(authority.check);
  if (check?.oddOnes) return check.oddOnes(authority);
  const [most, ...rest] = authority.values;
  if (!check || !most) return [];
  return rest.flatMap(({ statements, documents, value }) => {
    if (isPartOf(value, most.value)) return [];
    const agreed = most.documents >= 2 && most.documents > documents;
    const one = [...groupBy(statements, ({ document }) => document).values()].map(([first]) => first!);
    // A document that says both contradicts itself; that is a finding of its own record.
    return one
      .filter(({ document }) => !most.statements.some((other) => other.document === document))
      .map((odd) => ({ document: odd.document, finding: oddFinding(check, odd, authority, agreed) }));
  });
};

/**
 * Statements that say otherwise than most documents do, each as a finding of its document that cites the others. Where
 * one document stands against one, neither is the authority: the finding says that it cannot tell which is right.
 */
export const oddOnesOut = (authority: Authority): OddOne[] =>
  oddOnesIn(authority).map(({ document, finding }) => ({ document, finding: worded(finding) }));
