import type { Block } from '../../record/index.ts';
import type { Index } from '../record-index.ts';
import { type Side, type VoteForms, voteForms, votesOf } from './vote-forms.ts';
import { type Voter, votersIn } from './voters.ts';

/** A stretch of a block. */
export interface Place {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** The voters of one side, with the count that the list's own label gives. */
export interface VoteList {
  readonly side: Side;
  readonly label: Place;
  readonly counted?: number;
  readonly voters: readonly Voter[];
  /** Where the voters stand. */
  readonly places: readonly Place[];
}

/** What the text says of a vote. */
export interface VoteResult {
  readonly place: Place;
  readonly counts: Readonly<Partial<Record<Side, number>>>;
}

interface Label extends Place {
  readonly side: Side;
  readonly counted?: number;
}

const sideOf = (forms: VoteForms, text: string): Side => forms.sides.find(([form]) => form.test(text))![1];

/** Lists of a Chinese document may be in English, with or without their labels. */
const languages = Object.values(voteForms);

const labelsIn = (block: Block): Label[] =>
  languages.flatMap((forms) => labelsOf(block, forms)).toSorted((a, b) => a.start - b.start);

const labelsOf = (block: Block, forms: VoteForms): Label[] =>
  Array.from(block.text.matchAll(forms.label), (match): Label => {
    const { side = '', count, bare, inside } = match.groups ?? {};
    const counted = count ?? bare ?? inside;
    // The bracket that opens the list belongs to the list.
    const opened = /[(（]$/.test(match[0]) ? 1 : 0;
    return {
      block,
      start: match.index,
      end: match.index + match[0].length - opened,
      side: sideOf(forms, side),
      ...(counted === undefined ? {} : { counted: Number(counted) }),
    };
  });

/** So far before or behind the counts the sentence says what became of the proposal. */
const NEAR = 120;

/** A proposal rejected “by a vote of 107 to 60” had 60 votes for it: what won stands first. */
const turned = (counts: VoteResult['counts'], form: VoteForms, match: RegExpMatchArray): VoteResult['counts'] => {
  const { for: first, against: second } = counts;
  if (first === undefined || second === undefined || first <= second || form.explicit.test(match[0])) return counts;
  const text = match.input!;
  const before = text.slice(Math.max(0, match.index! - NEAR), match.index);
  const behind = text.slice(match.index! + match[0].length, match.index! + match[0].length + NEAR);
  const isRejected = form.rejected.test(before) || form.rejectedBehind.test(behind);
  return isRejected ? { ...counts, for: second, against: first } : counts;
};

const resultsIn = (block: Block): VoteResult[] =>
  languages.flatMap((language) =>
    language.results.flatMap(({ form }) =>
      Array.from(block.text.matchAll(form), (match): VoteResult => {
        const counts: Partial<Record<Side, number>> = {};
        for (const side of ['for', 'against', 'abstaining'] as const) {
          const said = match.groups?.[side];
          if (said !== undefined) counts[side] = votesOf(said);
        }
        const place = { block, start: match.index, end: match.index + match[0].length };
        return { place, counts: turned(counts, language, match) };
      }),
    ),
  );

/** A sentence ends here, though not in St. Lucia or the U.S.A. */
const SENTENCE_END = /。|(?<![A-Z]|\bSt)\.(?=\s+\p{Lu}[^.]* |\s*$)/u;

/** The list behind a label: to the next label of the block, or to the end of its sentence. */
const listAfter = (label: Label, next: Label | undefined): Place & { readonly ended: boolean } => {
  const end = next ? next.start : label.block.text.length;
  const stop = SENTENCE_END.exec(label.block.text.slice(label.end, end));
  return { block: label.block, start: label.end, end: stop ? label.end + stop.index : end, ended: stop !== null };
};

/** More blocks than this are no list of voters, one a line. */
const LONGEST_LIST = 220;
/** So many of the names must be known for lines to go on a list. */
const MOSTLY = 0.7;

const textOf = ({ block, start, end }: Place): string => block.text.slice(start, end).trim();

/** So many blocks that are no list may part its halves: notes at the foot of a page. */
const PARTING = 2;

/** Words of sentences, which names have hardly any of: “Statements in explanation of vote were made by …”. */
const PROSE = /(?<![\p{L}’'(])(?!(?:of|the|and|former|d)(?!\p{L}))\p{Ll}{2,}/gu;
const MOST_PROSE = 2;

/** Are these names of voters? A name may begin in the text before: “United Kingdom of Great | Britain and …”. */
const goesOn = (before: string, text: string, language: Index['language']): boolean => {
  if ((text.match(PROSE)?.length ?? 0) > MOST_PROSE) return false;
  const broken = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('、')) + 1);
  return [text, `${broken} ${text}`].some((names) => {
    const voters = votersIn(names, language);
    const known = voters.filter(({ state }) => state !== undefined).length;
    return known > 0 && known >= voters.length * MOSTLY;
  });
};

/** Lines below a label that name voters and nothing else, up to the next label. */
const linesBelow = (index: Index, at: number, own: Place, labels: ReadonlyMap<string, readonly Label[]>): Place[] => {
  const places: Place[] = [];
  let [before, parting] = [textOf(own), 0];
  for (const block of index.blocks.slice(at + 1, at + 1 + LONGEST_LIST)) {
    if (block.type === 'furniture' || block.type === 'footnote') continue;
    const label = labels.get(block.id)?.[0];
    const end = label?.start ?? block.text.length;
    const text = block.text.slice(0, end);
    const isList = block.number === undefined && !/^\d/.test(text) && goesOn(before, text, index.language);
    parting += isList ? 0 : 1;
    if (!isList && (label || block.number !== undefined || parting > PARTING || before.trim() === '')) break;
    if (!isList) continue;
    places.push({ block, start: 0, end });
    if (label || SENTENCE_END.test(text)) break;
    before = text;
  }
  return places;
};

/** Names of a list with commas may be cut at the end of a page: “Brunei | Darussalam”; else each line is a name. */
const textOfAll = (places: readonly Place[]): string => {
  const texts = places.map(textOf).filter((text) => text !== '');
  return texts.join(texts.some((text) => /[,、，;；]/u.test(text)) ? ' ' : '\n');
};

/** Every list of voters of the document, in its order. */
export const voteLists = (index: Index): VoteList[] => {
  const labels = new Map(
    index.blocks.flatMap((block) => {
      if (block.type === 'furniture' || block.type === 'contents') return [];
      const found = labelsIn(block);
      return found.length > 0 ? [[block.id, found] as const] : [];
    }),
  );
  return index.blocks.flatMap((block, at) =>
    (labels.get(block.id) ?? []).map((label, position, all): VoteList => {
      const { side, counted, start, end } = label;
      const { ended, ...own } = listAfter(label, all[position + 1]);
      const isLast = position === all.length - 1 && !ended;
      const places = isLast ? [own, ...linesBelow(index, at, own, labels)] : [own];
      const voters = votersIn(textOfAll(places), index.language);
      return { side, label: { block, start, end }, ...(counted === undefined ? {} : { counted }), voters, places };
    }),
  );
};

/** Every result has one of these: most blocks have none, and are not read for the rest. */
const CUE = /vote|favou?r|赞成|票/i;

/** Every result of a vote that the text states. */
export const voteResults = (index: Index): VoteResult[] =>
  index.blocks.flatMap((block) =>
    block.type === 'furniture' || block.type === 'contents' || !CUE.test(block.text) ? [] : resultsIn(block),
  );
