/** Words that say what sort of instrument it is, or join parts of a title; they do not tell two titles apart. */
const EMPTY_ZH = /联合国|关于|补充|公约|议定书|协定|条约|的|以及|和|与|、|及其|[《》\s]/g;
const EMPTY_EN = new Set([
  'the',
  'of',
  'on',
  'to',
  'and',
  'for',
  'in',
  'by',
  'against',
  'with',
  'relating',
  'concerning',
  'supplementing',
  'united',
  'nations',
  'convention',
  'protocol',
  'treaty',
  'agreement',
  'their',
  'a',
]);

type Sort = 'convention' | 'protocol' | 'other';

/** The sort that the whole title names: a protocol to a convention is a protocol. */
const sortOf = (title: string): Sort => {
  if (/议定书[》\s]*$/.test(title) || /\bProtocol\b/.test(title)) return 'protocol';
  if (/公约[》\s]*$/.test(title) || /\bConvention\b/.test(title)) return 'convention';
  return 'other';
};

const isChinese = (title: string): boolean => /\p{Script=Han}/u.test(title);

/** A supplementing protocol's title may start with the convention's; what tells it apart is the rest. */
const ownPart = (title: string): string => {
  if (sortOf(title) !== 'protocol') return title;
  return title.replace(/^[《\s]*(?:联合国)?[^关《》]{0,30}公约(?=关于)/, '').replace(/,? supplementing the .*$/, '');
};

const pairsOf = (title: string): Set<string> => {
  const own = ownPart(title).replace(EMPTY_ZH, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < own.length; i += 1) pairs.add(own.slice(i, i + 2));
  return pairs;
};

const wordsOf = (title: string): Set<string> =>
  new Set(
    (
      ownPart(title)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).filter((word) => !EMPTY_EN.has(word)),
  );

const contained = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const part of small) if (large.has(part)) shared += 1;
  return shared / small.size;
};

/**
 * Do two titles name the same instrument, one perhaps in a shorter form?
 * `《…公约关于打击陆、海、空偷运移民的补充议定书》` and `《关于打击陆、海、空偷运移民的议定书》` do; the convention
 * itself and its other protocols do not. A bare `《公约》` is told apart from nothing, so it equals nothing.
 */
export const sameInstrument = (a: string, b: string): boolean => {
  if (sortOf(a) !== sortOf(b)) return false;
  const [one, two] = isChinese(a) ? [pairsOf(a), pairsOf(b)] : [wordsOf(a), wordsOf(b)];
  if (Math.min(one.size, two.size) < 2) return false;
  return contained(one, two) >= 0.8 && Math.min(one.size, two.size) >= 0.5 * Math.max(one.size, two.size);
};
