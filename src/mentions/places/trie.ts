/** A tree of names, letter by letter: finds the longest name at a place in time linear in the name. */
export interface Trie<V> {
  readonly children: Map<number, Trie<V>>;
  value?: V;
}

export const makeTrie = <V>(entries: Iterable<readonly [string, V]>): Trie<V> => {
  const root: Trie<V> = { children: new Map() };
  for (const [name, value] of entries) {
    let node = root;
    for (let i = 0; i < name.length; i += 1) {
      const code = name.charCodeAt(i);
      let child = node.children.get(code);
      if (!child) {
        child = { children: new Map() };
        node.children.set(code, child);
      }
      node = child;
    }
    node.value = value;
  }
  return root;
};

/** The longest name that starts at an offset, with the offset of its end. */
export const longestAt = <V>(
  trie: Trie<V>,
  text: string,
  offset: number,
): { readonly end: number; readonly value: V } | undefined => {
  let longest: { end: number; value: V } | undefined;
  let node: Trie<V> | undefined = trie;
  for (let i = offset; i < text.length && node; i += 1) {
    node = node.children.get(text.charCodeAt(i));
    if (node?.value !== undefined) longest = { end: i + 1, value: node.value };
  }
  return longest;
};
