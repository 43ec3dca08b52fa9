import type { Block, MentionOf } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import { groupBy, type Index, indexOf } from '../record-index.ts';

/** Elements of one list have nothing between them but separators and the words that name a body or its acts. */
const SEPARATOR =
  /^(?:[\s,，、;；:：()（）[\]和与及第号]|以及|决议|决定|大会|安全理事会|安理会|经济及社会理事会|经社理事会|理事会|\band\b|\bor\b|\bresolutions?\b|\bdecisions?\b|\bGeneral Assembly\b|\bSecurity Council\b|\bEconomic and Social Council\b|\bCouncil\b|\bAssembly\b|\bits\b|\bthe\b)*$/;
const LONGEST_BETWEEN = 60;

const isSeparated = (between: string): boolean => between.length <= LONGEST_BETWEEN && SEPARATOR.test(between);

const listsIn = (block: string, index: Index): MentionOf<'citation'>[][] => {
  const text = index.block(block)?.text ?? '';
  const lists: MentionOf<'citation'>[][] = [];
  for (const citation of index.inBlock(block, 'citation')) {
    const last = lists.at(-1)?.at(-1);
    if (last && isSeparated(text.slice(last.span[1], citation.span[0]))) lists.at(-1)!.push(citation);
    else lists.push([citation]);
  }
  return lists.filter((list) => list.length > 1);
};

/** `1535` and `1535 (2004)` are the same Security Council resolution. */
const keyOf = ({ value }: MentionOf<'citation'>): string | undefined =>
  value.symbol === undefined
    ? undefined
    : `${value.symbol.replace(/\s*\(\d{4}\)$/, '')} ${JSON.stringify(value.pinpoint ?? {})}`;

/** “resolution 48/162 (A/RES/48/162)”: one document told twice on purpose. */
const isGloss = (text: string, first: MentionOf<'citation'>, second: MentionOf<'citation'>): boolean =>
  first.text !== second.text && /^\s?(?:号决[议定])?\s?[(（[]$/.test(text.slice(first.span[1], second.span[0]));

/** “BGR/2) and (A/HRC/WG.6/9/BGR/2/Corr.1and 2)”: a symbol that goes on was not read to its end. */
const goesOn = (text: string, { span }: MentionOf<'citation'>): boolean => text[span[1]] === '/';

const twice = (first: MentionOf<'citation'>, citation: MentionOf<'citation'>): FindingDraft => ({
  verdict: 'conflict',
  severity: 'warning',
  confidence: Math.min(first.certainty, citation.certainty),
  doubt: 'document',
  message:
    first.text === citation.text
      ? {
          en: `${citation.value.symbol} appears twice in one list, each time as “${first.text}”.`,
          zh: `${citation.value.symbol}在同一处列举中出现两次，均为“${first.text}”。`,
        }
      : {
          en: `${citation.value.symbol} appears twice in one list: “${first.text}” and “${citation.text}”.`,
          zh: `${citation.value.symbol}在同一处列举中出现两次：“${first.text}”和“${citation.text}”。`,
        },
  evidence: [atMention(first), atMention(citation)],
});

const repeatedIn = (text: string, list: readonly MentionOf<'citation'>[]): FindingDraft[] => {
  const seen = new Map<string, MentionOf<'citation'>>();
  return list.flatMap((citation): FindingDraft[] => {
    const key = keyOf(citation);
    if (!key || citation.value.antecedent || goesOn(text, citation)) return [];
    const first = seen.get(key);
    if (!first) {
      seen.set(key, citation);
      return [];
    }
    if (isGloss(text, first, citation)) return [];
    return [twice(first, citation)];
  });
};

/** So many items at least, nearly all of which open with a document, are a list of documents. */
const FEWEST = 3;
const NEARLY = 0.75;

/** The document that an item opens with, or undefined. */
const openingOf = (index: Index, { id }: Block): MentionOf<'citation'> | undefined =>
  index.inBlock(id, 'citation').find(({ span, value }) => span[0] <= 2 && !value.antecedent);

const restOf = (index: Index, { block, span }: MentionOf<'citation'>): string =>
  (index.block(block)?.text ?? '').slice(span[1]).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Items of one list that open with the same document and say the same of it. */
const repeatedItems = (index: Index, items: readonly Block[]): FindingDraft[] => {
  const openings = items.flatMap((item) => openingOf(index, item) ?? []);
  if (items.length < FEWEST || openings.length < items.length * NEARLY) return [];
  return [...groupBy(openings, (each) => `${keyOf(each)} ${restOf(index, each)}`).values()].flatMap((alike) =>
    alike.slice(1).flatMap((again) => (keyOf(again) === undefined ? [] : [twice(alike[0]!, again)])),
  );
};

const find = (index: Index): FindingDraft[] => {
  const blocks = [...new Set(index.all('citation').map((citation) => citation.block))];
  const items = index.blocks.filter(({ type }) => type === 'item');
  return [
    ...blocks.flatMap((block) =>
      listsIn(block, index).flatMap((list) => repeatedIn(index.block(block)?.text ?? '', list)),
    ),
    ...[...groupBy(items, ({ parent, level }) => `${parent} ${level}`).values()].flatMap((list) =>
      repeatedItems(index, list),
    ),
  ];
};

export const duplicateCitation: Check = {
  name: 'duplicate-citation',
  rule: { en: 'A list of citations names each document once.', zh: '同一处列举中，同一文件只应出现一次。' },
  source: '安全理事会第1535, 1373(2001), 1456(2003)和1535(2004)号决议 (crime programme report, para. 12)',
  examples: {
    en: [
      {
        text: '1.\tThe Council recalled its resolutions 1373 (2001), 1456 (2003), 1535 (2004) and 1373 (2001).',
        verdict: 'conflict',
      },
      { text: '1.\tThe Council recalled its resolutions 1373 (2001), 1456 (2003) and 1535 (2004).', verdict: 'none' },
      { text: '1.\tas outlined in General Assembly resolution 48/162 (A/RES/48/162).', verdict: 'none' },
      { text: '1.\tA compilation (A/HRC/WG.6/9/BGR/2) and (A/HRC/WG.6/9/BGR/2/Corr.1and 2).', verdict: 'none' },
    ],
    zh: [
      { text: '1．\t安全理事会第1535(2004)、1373(2001)、1456(2003)和1535(2004)号决议。', verdict: 'conflict' },
      { text: '1．\t安全理事会第1373(2001)、1456(2003)和1535(2004)号决议。', verdict: 'none' },
      {
        text: '18．\t委员会参考了下列文件：\n\n(a)\tA/CN.4/760，第一次报告；\n\n(b)\tA/CN.4/769，第二次报告；\n\n(c)\tA/CN.4/769，第二次报告。',
        verdict: 'conflict',
      },
      {
        text: '18．\t委员会参考了下列文件：\n\n(a)\tA/CN.4/760，第一次报告；\n\n(b)\tA/CN.4/769，第12段；\n\n(c)\tA/CN.4/769，第20段。',
        verdict: 'none',
      },
      { text: '1．\t大会第48/162号决议（A/RES/48/162）。', verdict: 'none' },
    ],
  },
  needs: ['citation'],
  run: (record) => find(indexOf(record)),
};
