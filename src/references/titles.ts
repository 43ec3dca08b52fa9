type Sort = 'convention' | 'protocol' | 'other';

const KIND = /Convention|Protocol|Treaty|Covenant|Statute|Agreement/;
/** A bare kind says nothing of which one: 《公约》, "the Convention". */
const BARE = /^(?:公约|议定书|条约|盟约|规约|协定|Convention|Protocol|Treaty|Covenant|Statute|Agreement)$/;
/** The Charter is one and needs no antecedent. */
const CHARTER = /宪章|Charter/;

export const isBare = (title: string): boolean => BARE.test(title);
export const needsNoAntecedent = (title: string): boolean => CHARTER.test(title);

const sortOf = (title: string): Sort => {
  const kind = KIND.exec(title)?.[0] ?? title.slice(-3);
  if (kind === 'Convention' || title.endsWith('公约')) return 'convention';
  return kind === 'Protocol' || title.endsWith('议定书') ? 'protocol' : 'other';
};

export const sameSort = (one: string, other: string): boolean => {
  const sort = sortOf(one);
  return sort === sortOf(other) && (sort !== 'other' || one.slice(-2) === other.slice(-2) || KIND.test(one));
};

const wordsOf = (title: string): string[] =>
  (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !KIND.test(word[0]!.toUpperCase() + word.slice(1)));

/** Does every sign of the short title stand in the long one, in order? 打击有组织犯罪公约: 联合国打击跨国有组织犯罪公约. */
const inOrder = (short: string, long: string): boolean => {
  let at = -1;
  for (const sign of short) {
    at = long.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return true;
};

/** May the short title stand for the long one? All that it says, the long one says too. */
export const isShortFor = (short: string, long: string): boolean => {
  if (short.length >= long.length || !sameSort(short, long)) return false;
  // "… and the Protocols thereto" makes no longer title of it.
  if (long.startsWith(`${short} and `)) return false;
  if (/\p{Script=Han}/u.test(short)) return inOrder(short, long);
  const words = wordsOf(short);
  const full = new Set(wordsOf(long));
  return words.length > 0 && words.every((word) => full.has(word));
};
