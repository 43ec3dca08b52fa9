import { readFileSync } from 'node:fs';
import { placeMentions } from '../../src/pipeline/place-mentions.ts';
import type { Block, CitationValue, Language, Mention } from '../../src/record/index.ts';
import { resolveReferences } from '../../src/references/index.ts';

export interface Chain {
  /** Of the document itself, where its line says `[A/59/204]`. */
  readonly own: readonly string[];
  readonly language: Language;
  readonly why: string;
  readonly blocks: readonly Block[];
  /** `Ibid. = A/59/204`, in order. */
  readonly wanted: readonly string[];
}

const types = { n: 'footnote', p: 'paragraph', i: 'item', h: 'heading', t: 'title' } as const;

const blockOf = (line: string, index: number): Block => {
  const [, type, number, text] = /^([npiht])(\d*) (.*)$/.exec(line)!;
  return {
    id: `b${index}`,
    type: types[type as keyof typeof types],
    ...(number ? { number } : {}),
    text: text!,
    evidence: [],
  };
};

/** The chains of a file; the head of `chains.txt` says what a line means. */
export const readChains = (file: 'chains.txt' | 'report-chains.txt' | 'zh-chains.txt'): Chain[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .replace(/^#.*\n/gm, '')
    .split(/\n\n+/)
    .map((part) => part.trim().split('\n'))
    .filter(([head]) => head)
    .map(([head, ...lines]) => ({
      language: head!.slice(0, 2) as Language,
      why: head!.slice(4),
      own: /\[([^\]]+)\]$/.exec(head!)?.[1]?.split(' ') ?? [],
      blocks: lines.filter((line) => !line.startsWith('>')).map(blockOf),
      wanted: lines.filter((line) => line.startsWith('>')).map((line) => line.slice(2)),
    }));

const mentionsOf = ({ blocks, language, own }: Chain): Mention[] =>
  placeMentions(
    blocks.map((block) => ({ block, locate: () => [] })),
    { language, issuer: own },
  ).mentions.filter(({ kind }) => kind === 'citation' || kind === 'instrument');

/** An instrument inside a citation of its article is told by the citation. */
const isInside = (mention: Mention, all: readonly Mention[]): boolean =>
  mention.kind === 'instrument' &&
  all.some(
    ({ kind, block, span }) =>
      kind === 'citation' && block === mention.block && span[0] < mention.span[1] && mention.span[0] < span[1],
  );

const isShortTitle = ({ kind, value }: Mention): boolean =>
  kind === 'instrument' &&
  (value.antecedent !== undefined || /^(?:公约|议定书|Convention|Protocol)$/.test(value.title));

const pointsBack = (mention: Mention): boolean => {
  if (mention.kind === 'instrument') return isShortTitle(mention);
  if (mention.kind !== 'citation') return false;
  const { type, form, antecedent, unresolved } = mention.value;
  // The Charter is one: an article of it points nowhere.
  return type === 'treaty' ? (antecedent ?? unresolved) !== undefined : (form ?? 'full') !== 'full';
};

/** By symbol, by number where it has none, by its date where it is a letter. */
const nameOf = ({ symbol, antecedent, number, form, correspondence, dated }: CitationValue): string | undefined => {
  if (symbol !== undefined || (form !== 'full' && antecedent === undefined)) return symbol;
  return correspondence ? `${correspondence} of ${dated}` : number;
};

/** What was found in a chain, in the form of what is wanted. */
export const readChain = (chain: Chain): string[] => {
  const mentions = resolveReferences(chain.blocks, mentionsOf(chain), { symbols: chain.own, language: chain.language });
  const titles = new Map(
    mentions.flatMap(({ id, ...rest }) => (rest.kind === 'instrument' ? [[id, rest.value.title] as const] : [])),
  );
  const symbols = new Map(
    mentions.flatMap(({ id, ...rest }) => (rest.kind === 'citation' ? [[id, nameOf(rest.value)] as const] : [])),
  );
  return mentions
    .filter((mention) => pointsBack(mention) && !isInside(mention, mentions))
    .map(({ text, ...mention }) => {
      if (mention.kind === 'instrument') return `${text} = ${titles.get(mention.value.antecedent ?? '') ?? '?'}`;
      if (mention.kind !== 'citation') return text;
      const { form, antecedent, antecedents } = mention.value;
      if (antecedents) return `${text} = ${antecedents.map((id) => symbols.get(id)).join(' + ')}`;
      return `${text} = ${form === 'self' ? 'self' : (titles.get(antecedent ?? '') ?? nameOf(mention.value) ?? '?')}`;
    });
};
