import type { Verdict } from '../../record/index.ts';
import { type Condition, containing } from './condition.ts';

/** Which findings a reviewer wants to see; what is not named is not asked for. */
export interface FindingsFilter {
  readonly verdict?: Verdict | undefined;
  readonly check?: string | undefined;
  readonly severity?: string | undefined;
  readonly doubt?: string | undefined;
  /** Hash of a document. */
  readonly document?: string | undefined;
  /** Only those that nobody has decided, or only those decided so. */
  readonly decision?: 'undecided' | 'decided' | 'accepted' | 'rejected' | 'unsure' | undefined;
  /** Words that stand in the message, the places, the document's symbol or its title. */
  readonly text?: string | undefined;
}

/** Any of the words' spellings of a number: `13626894` finds `13 626 894`. */
const textCondition = (text: string): Condition => {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 8);
  const places = ['f.message_en', 'f.message_zh', 'f.evidence', 'd.symbol', 'd.title', 'q.check_name'];
  const unspaced = "replace(replace(f.evidence, ' ', ''), ',', '')";
  const placesFor = (word: string): string[] => (/\d/.test(word) ? [...places, unspaced] : places);
  const anyOf = (word: string): string =>
    placesFor(word)
      .map((place) => `${place} LIKE ? ESCAPE '\\'`)
      .join(' OR ');
  return {
    sql: words.map((word) => `(${anyOf(word)})`).join(' AND ') || 'TRUE',
    values: words.flatMap((word) => placesFor(word).map(() => containing(word))),
  };
};

const columns = { verdict: 'q.verdict', check: 'q.check_name', severity: 'q.severity', document: 'q.sha256' } as const;

const decisionCondition = (wanted: FindingsFilter['decision']): Condition[] => {
  if (wanted === undefined) return [];
  if (wanted === 'undecided') return [{ sql: 'm.key IS NULL', values: [] }];
  if (wanted === 'decided') return [{ sql: 'm.key IS NOT NULL', values: [] }];
  return [{ sql: 'm.verdict = ?', values: [wanted] }];
};

/** The filter as one SQL condition over `queue q`, `stored_findings f`, `stored_documents d` and `decisions m`. */
export const conditionOf = (filter: FindingsFilter): Condition => {
  const parts: Condition[] = Object.entries(columns).flatMap(([name, column]) => {
    const value = filter[name as keyof typeof columns];
    return value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
  });
  if (filter.doubt) parts.push({ sql: 'q.doubt = ?', values: [filter.doubt] });
  if (filter.text) parts.push(textCondition(filter.text));
  parts.push(...decisionCondition(filter.decision));
  return { sql: parts.map(({ sql }) => sql).join(' AND ') || 'TRUE', values: parts.flatMap(({ values }) => values) };
};
