import type { Block, MentionOf } from '../record/index.ts';
import type { Check, FindingDraft } from './check.ts';
import { atBlock, atMention } from './places.ts';
import { type Index, indexOf } from './record-index.ts';

const IBID = /^(?:同上|ibid)/i;

const organ = (symbol: string): string => symbol.split('/')[0] ?? symbol;

const ownCitation = (note: Block, index: Index): MentionOf<'citation'> | undefined =>
  index
    .inBlock(note.id, 'citation')
    .find(({ value }) => value.form !== 'ibid' && !value.antecedent && value.symbol !== undefined);

/** What a note stands for: the document that it names, or what its ibid. resolved to. */
const sourceOf = (note: Block, index: Index): MentionOf<'citation'> | undefined =>
  ownCitation(note, index) ?? index.inBlock(note.id, 'citation').find(({ value }) => value.symbol !== undefined);

/**
 * Ibid. with a document of its own may keep the title of a series only ("Ibid., 2004, Supplement No. 10 (E/2004/30)"
 * after another volume of it); after a document of another organ it contradicts itself.
 */
const find = (index: Index): FindingDraft[] => {
  const notes = index.record.blocks.filter((block) => block.type === 'footnote');
  return notes.flatMap((note, position): FindingDraft[] => {
    const previous = notes[position - 1];
    if (!previous || !IBID.test(note.text)) return [];
    const [own, before] = [ownCitation(note, index), sourceOf(previous, index)];
    if (!own?.value.symbol || !before?.value.symbol || organ(own.value.symbol) === organ(before.value.symbol))
      return [];
    return [
      {
        verdict: 'conflict',
        severity: 'warning',
        confidence: Math.min(own.certainty, before.certainty),
        doubt: 'document',
        message: {
          en: `Note ${note.number} says “ibid.” after a note on ${before.value.symbol}, yet names ${own.value.symbol}.`,
          zh: `注${note.number}以“同上”承接关于${before.value.symbol}的注，却另指${own.value.symbol}。`,
        },
        evidence: [atBlock(note), atMention(own), atMention(before)],
      },
    ];
  });
};

export const ibidConflict: Check = {
  name: 'ibid-conflict',
  rule: { en: 'Ibid. stands for the source of the note before it.', zh: '“同上”所指应为前一注的出处。' },
  source:
    '注7：同上，2004年，《补编第10号》（E/2004/30） after 注6：A/CONF.157/24（第一部分） (crime programme report)',
  needs: ['footnote', 'citation'],
  run: (record) => find(indexOf(record)),
};
