import { overlap } from '../mentions/overlap.ts';
import type { Block, Mention, MentionOf } from '../record/index.ts';
import { byBlock, type Citation, withoutSource } from './citations.ts';
import { isBare, isShortFor, needsNoAntecedent, sameSort } from './titles.ts';

type Instrument = MentionOf<'instrument'>;

/** How many blocks back a bare 《公约》 may find its convention: a section of a report. */
const REACH = 12;
const POINTING = /公约|议定书|条约|盟约|Convention|Protocol|Treaty|Covenant/;

interface Named {
  /** The mention with the full title. */
  readonly root: Instrument;
  readonly block: number;
}

/** The title in full that a title stands for; itself where it is one, undefined where that cannot be told. */
const rootOf = (title: string, block: number, named: readonly Named[]): Instrument | undefined => {
  if (!isBare(title)) {
    const longer = new Map(
      named
        .filter(({ root }) => isShortFor(title, root.value.title))
        .map(({ root }): [string, Instrument] => [root.value.title, root]),
    );
    return longer.size === 1 ? [...longer.values()][0] : undefined;
  }
  const near = named.filter(({ root, block: place }) => block - place <= REACH && sameSort(title, root.value.title));
  const last = near.at(-1)?.block;
  const roots = new Set(near.filter(({ block: place }) => place === last).map(({ root }) => root));
  return roots.size === 1 ? [...roots][0] : undefined;
};

/** Between a title in full and the short one that the text gives it: (the “General Convention”), （以下简称《公约》）. */
const DEFINES =
  /^\s?[(（,，]\s?(?:hereinafter|hereafter|以下(?:统|简)?称(?:为)?)?(?:\sreferred\sto\sas)?,?\s?(?:the\s)?[“"《]?(?:the\s)?$/;

/** The title in full that a text has just put before a short one in brackets. */
const definedBy = (mention: Instrument, before: Mention | undefined, text: string): Instrument | undefined =>
  before?.kind === 'instrument' &&
  before.block === mention.block &&
  DEFINES.test(text.slice(before.span[1], mention.span[0]).replace(/^[》”"]/, ''))
    ? before
    : undefined;

const pointingTo = (citation: Citation, root: Instrument): Citation => {
  const { unresolved: _, ...value } = citation.value;
  return { ...citation, value: { ...value, antecedent: root.id } };
};

/**
 * Gives short titles of treaties the mention of the full one: 《公约》 the convention that the nearest block before
 * names, where it names just one; 《有组织犯罪公约》 the only longer title before that says all of it. What is cited of
 * a treaty (article 32 of the Convention), and "that Convention", leads to the same mention.
 */
export const resolveInstruments = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const lists = byBlock(mentions);
  const named: Named[] = [];
  const roots = new Map<string, Instrument>();
  const resolved = new Map<string, Mention>();
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const defined = new Map<string, Instrument>();
  let last: Mention | undefined;
  for (const mention of mentions) {
    const block = place.get(mention.block) ?? 0;
    if (mention.kind === 'instrument') {
      const { title } = mention.value;
      if (needsNoAntecedent(title)) continue;
      const given = definedBy(mention, last, texts.get(mention.block) ?? '');
      last = mention;
      const long = given && (roots.get(given.id) ?? given);
      if (long && !isBare(title)) defined.set(title, long);
      const same = named.find(({ root }) => root.value.title === title)?.root;
      const root = long ?? defined.get(title) ?? same ?? rootOf(title, block, named);
      if (root && root !== same) resolved.set(mention.id, { ...mention, value: { title, antecedent: root.id } });
      const full = root ?? (isBare(title) ? undefined : mention);
      if (!full) continue;
      roots.set(mention.id, full);
      named.push({ root: full, block });
    } else if (mention.kind === 'citation' && mention.value.type === 'treaty' && mention.value.form === 'short') {
      const kind = POINTING.exec(mention.text)?.[0] ?? '';
      const before = named.filter(({ root, block: at }) => at < block || root.span[1] <= mention.span[0]);
      const root = rootOf(kind, block, before);
      resolved.set(
        mention.id,
        root ? pointingTo(mention, root) : withoutSource(mention, 'no one treaty is named shortly before'),
      );
    }
  }
  for (const mention of mentions) {
    if (mention.kind !== 'instrument') continue;
    const citation = (lists.get(mention.block) ?? []).find(
      (each) => each.value.type === 'treaty' && each.value.form === 'full' && overlap(each.span, mention.span),
    );
    if (!citation || needsNoAntecedent(mention.value.title)) continue;
    const root = roots.get(mention.id);
    resolved.set(
      citation.id,
      root ? pointingTo(citation, root) : withoutSource(citation, 'which treaty is meant cannot be told'),
    );
  }
  return mentions.map((mention) => resolved.get(mention.id) ?? mention);
};
