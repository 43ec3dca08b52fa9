import type { Block } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { readNumbers } from '../numbering/printed-numbers.ts';
import { atBlock, atText } from '../places.ts';
import { indexOf } from '../record-index.ts';
import { shownWords } from '../text/shown-words.ts';
import { annexedItems } from './annexed-items.ts';
import { type Announcement, announcementIn } from './announced-items.ts';
import { countedDates } from './counted-dates.ts';
import { itemsBelow } from './items-below.ts';
import { namedPersons } from './named-persons.ts';
import { namedThings } from './named-things.ts';

/** Letters or numbers in brackets that part a list within a sentence: (a) …; (b) …. */
const marksWithin = (text: string): string[] =>
  Array.from(
    text.matchAll(/(?:^|[\s；;，,、：:]|and |以及)[（(]([a-z]|\d{1,2}|[ivx]{1,4}|[一二三四五六七八九十]{1,2})[)）]/gu),
    ([, mark]) => mark!,
  );

/** A run that begins with its first number and goes on without a gap. */
const isWhole = (numbers: readonly string[]): boolean =>
  readNumbers(numbers).every((number, at) => number?.value === at + 1);

const listed = (blocks: readonly Block[], at: number, { end }: Announcement): { numbers: string[]; items: Block[] } => {
  const rest = blocks[at]!.text.slice(end);
  if (rest.trim() === '') {
    const items = itemsBelow(blocks, at);
    return { numbers: items.map(({ number }) => number!), items };
  }
  const marks = marksWithin(rest);
  const again = marks.findIndex((mark, place) => place > 0 && mark === marks[0]);
  return { numbers: again < 0 ? marks : marks.slice(0, again), items: [] };
};

/** The last item says that another follows, which we have not read as one; or a list within a sentence goes on elsewhere. */
const isBrokenOff = (block: Block, items: readonly Block[]): boolean =>
  items.length === 0
    ? !/[.。!?！？)）”"]\s*$/u.test(block.text)
    : /(?:[;,；，] ?(?:and|or|以及|和|及)?|\b(?:and|or))\s*$/i.test(items.at(-1)!.text);

/** One more or less is a slip; of two that are missing the list may go on where we do not see it. */
const isNextTo = (stated: number, listed: number): boolean => Math.abs(stated - listed) <= 1;

const judge = (record: CheckedRecord, at: number): FindingDraft[] => {
  const block = record.blocks[at]!;
  if (!['paragraph', 'item', 'summary', 'other'].includes(block.type)) return [];
  const announced = announcementIn(block, record.document.language);
  if (!announced) return [];
  const { numbers, items } = listed(record.blocks, at, announced);
  if (numbers.length < 2 || !isWhole(numbers)) return [];
  const { stated, start, end } = announced;
  const agrees = stated === numbers.length;
  const said = shownWords(block.text.slice(start, end));
  const verdict = agrees ? 'agreement' : isBrokenOff(block, items) ? 'cannot-tell' : 'conflict';
  return [
    {
      verdict,
      severity: verdict === 'conflict' ? 'warning' : 'info',
      ...(verdict === 'conflict'
        ? { doubt: 'document' as const, bearing: { slip: isNextTo(stated, numbers.length) } }
        : {}),
      confidence: verdict === 'cannot-tell' ? 0.4 : 0.85,
      message: agrees
        ? {
            en: `The text announces “${said}”, and as many items follow.`,
            zh: `文中称“${said}”，随后列出${stated}项，与之相符。`,
          }
        : {
            en: `The text announces “${said}”, but ${numbers.length} items follow.`,
            zh: `文中称“${said}”，但随后列出${numbers.length}项。`,
          },
      evidence: [atText(block, start, end), ...items.slice(-1).map(atBlock)],
      computation: {
        expression: numbers.map((number) => `(${number})`).join(' + '),
        expected: String(numbers.length),
        found: String(stated),
        difference: String(stated - numbers.length),
      },
    },
  ];
};

export const countMatchesItems: Check = {
  name: 'count-matches-items',
  rule: {
    en: 'A stated number of objectives, areas, recommendations or persons is the number of items or names listed after it.',
    zh: '所述目标、领域、建议或人员的数目应与随后列出的分项或人名数目一致。',
  },
  source: 'The Committee made the following three recommendations: (a) … (reports of subsidiary bodies)',
  needs: ['item.number', 'block.text'],
  examples: {
    en: [
      {
        text: '1.\tThe programme has the following four objectives:\n\n(a)\tTo train;\n\n(b)\tTo advise;\n\n(c)\tTo report.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe Office works in two areas: (a) training of judges; and (b) advice to States.',
        verdict: 'agreement',
      },
      {
        text: '1.\tA planning cycle spans four years and encompasses: (a) a strategy; and (b) two programme documents.',
        verdict: 'none',
      },
      {
        text: '1.\tThe following four agencies took part: the Fund, the Programme and the Office.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe mission was led by three Special Rapporteurs, Ms. Haddad and Mr. Nowak.',
        verdict: 'conflict',
      },
      {
        text: '1.\tTwo of the three Vice-Presidents, Mr. Costa and Ms. Ndiaye, were present.',
        verdict: 'none',
      },
      {
        text: '1.\tCalls upon the two leaders urgently to:\n\n(a)\tMeet;\n\n(b)\tTalk;\n\n(c)\tAgree.',
        verdict: 'none',
      },
      {
        text: '1.\tReplies were received from the four organizations listed in the annex.\n\nAnnex\n\n(a)\tUnited Nations Development Programme;\n\n(b)\tWorld Food Programme;\n\n(c)\tWorld Health Organization.',
        verdict: 'conflict',
      },
    ],
    zh: [
      {
        text: '1．\t方案有以下四个目标：\n\n(a)\t培训人员；\n\n(b)\t提供咨询；\n\n(c)\t提出报告。',
        verdict: 'conflict',
      },
      { text: '1．\t共有4个组织参加了服务，这些组织是：开发署、难民署和粮食署。', verdict: 'conflict' },
      { text: '1．\t共有4个组织参加了服务，这些组织是：开发署、难民署、儿基会和粮食署。', verdict: 'agreement' },
      { text: '1．\t四位共同协调人罗西大使、迪亚洛大使和朴大使向安理会通报了情况。', verdict: 'conflict' },
      { text: '1．\t在三名副主席中，科斯塔先生和恩迪亚耶女士两人出席。', verdict: 'none' },
      {
        text: '1．\t附件所列三个组织提交了答复。\n\n附件\n\n(a)\t联合国开发计划署；\n\n(b)\t世界粮食计划署；\n\n(c)\t世界卫生组织。',
        verdict: 'agreement',
      },
      { text: '1．\t办事处在两个领域开展工作：(a) 培训法官；(b) 向各国提供咨询。', verdict: 'agreement' },
    ],
  },
  run: (record) => [
    ...record.blocks.flatMap((_, at) => judge(record, at)),
    ...namedPersons(record.blocks, record.document.language),
    ...namedThings(indexOf(record), record.blocks),
    ...annexedItems(indexOf(record)),
    ...countedDates(indexOf(record)),
  ],
};
