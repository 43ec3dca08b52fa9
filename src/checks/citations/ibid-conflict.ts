import type { Block, MentionOf } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { atBlock, atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';

const IBID = /^\s?(?:同上|ibid)/i;

const organ = (symbol: string): string => symbol.split('/')[0] ?? symbol;

type Citation = MentionOf<'citation'> & { readonly value: { readonly symbol: string } };

const hasSymbol = (mention: MentionOf<'citation'>): mention is Citation => mention.value.symbol !== undefined;

const citationsIn = (note: Block, index: Index): Citation[] => index.inBlock(note.id, 'citation').filter(hasSymbol);

/** The document that a note names itself, beside what its ibid. stands for. */
const ownCitation = (note: Block, index: Index): Citation | undefined =>
  citationsIn(note, index).find(({ value }) => value.form !== 'ibid' && !value.antecedent);

const conflict = (note: Block, own: Citation, before: Citation): FindingDraft => ({
  verdict: 'conflict',
  severity: 'warning',
  confidence: Math.min(own.certainty, before.certainty),
  doubt: 'document',
  message: {
    en: `Note ${note.number} says “ibid.” after a note that cites ${before.value.symbol}, yet itself names ${own.value.symbol}.`,
    zh: `脚注${note.number}写“同上”，前一脚注引用的是${before.value.symbol}，本注却另列${own.value.symbol}。`,
  },
  evidence: [atBlock(note), atMention(own), atMention(before)],
});

/** The first note has none before it. */
const withoutSource = (note: Block): FindingDraft => ({
  verdict: 'conflict',
  severity: 'warning',
  confidence: 0.8,
  doubt: 'document',
  message: {
    en: `Note ${note.number} says “ibid.”, but there is no note before it.`,
    zh: `脚注${note.number}写“同上”，但其前没有脚注。`,
  },
  evidence: [atBlock(note)],
});

/**
 * Ibid. with a document of its own may keep the title of a series only ("Ibid., 2004, Supplement No. 10 (E/2004/30)"
 * after another volume of it); after a note that names documents of other organs only it contradicts itself.
 */
const find = (index: Index): FindingDraft[] => {
  const notes = index.blocks.filter(({ type }) => type === 'footnote');
  return notes.flatMap((note, position) => {
    const previous = notes[position - 1];
    if (!previous && IBID.test(note.text) && note.number === '1') return [withoutSource(note)];
    const own = IBID.test(note.text) ? ownCitation(note, index) : undefined;
    if (!previous || !own) return [];
    const before = citationsIn(previous, index);
    const [first] = before;
    const kept = before.some(({ value }) => organ(value.symbol) === organ(own.value.symbol));
    return first && !kept ? [conflict(note, own, first)] : [];
  });
};

export const ibidConflict: Check = {
  name: 'ibid-conflict',
  rule: { en: 'Ibid. stands for the source of the note before it.', zh: '“同上”所指应为前一脚注的出处。' },
  source:
    '注7：同上，2004年，《补编第10号》（E/2004/30） after 注6：A/CONF.157/24（第一部分） (crime programme report)',
  examples: {
    en: [
      {
        text: '1.\tFirst\n1\n point.\n\n2.\tSecond\n2\n point.\n\nNotes\n1 A/CONF.157/24 (Part I), chap. III.\n\n2 Ibid., 2004, Supplement No. 10 (E/2004/30), chap. I.',
        verdict: 'conflict',
      },
      {
        text: '1.\tFirst\n1\n point.\n\n2.\tSecond\n2\n point.\n\nNotes\n1 A/CONF.157/24 (Part I), chap. III.\n\n2 Ibid., chap. IV.',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t第一点\n1\n 已说明。\n\n2．\t第二点\n2\n 已说明。\n\n注\n\n1 A/CONF.157/24（第一部分），第三章。\n\n2 同上，2004年，《补编第10号》（E/2004/30），第一章。',
        verdict: 'conflict',
      },
      {
        text: '1．\t第一点\n1\n 已说明。\n\n2．\t第二点\n2\n 已说明。\n\n注\n\n1 A/CONF.157/24（第一部分），第三章。\n\n2 同上，第四章。',
        verdict: 'none',
      },
    ],
  },
  needs: ['footnote', 'citation'],
  run: (record) => find(indexOf(record)),
};
