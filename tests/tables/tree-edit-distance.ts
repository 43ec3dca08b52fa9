/** An ordered tree; `label` is compared by the caller's cost. */
export interface Tree<Label> {
  readonly label: Label;
  readonly children: readonly Tree<Label>[];
}

interface Indexed<Label> {
  /** Nodes in post-order. */
  readonly labels: readonly Label[];
  /** For each node, the first leaf below it. */
  readonly firstLeaf: readonly number[];
  /** Roots of the parts that are compared on their own: each node that has a left sibling, and the root. */
  readonly keyRoots: readonly number[];
}

const index = <Label>(tree: Tree<Label>): Indexed<Label> => {
  const labels: Label[] = [];
  const firstLeaf: number[] = [];
  const visit = (node: Tree<Label>): number => {
    const leaves = node.children.map(visit);
    labels.push(node.label);
    firstLeaf.push(leaves[0] ?? labels.length - 1);
    return firstLeaf.at(-1)!;
  };
  visit(tree);
  const last = new Map(firstLeaf.map((leaf, node) => [leaf, node]));
  return { labels, firstLeaf, keyRoots: [...last.values()].toSorted((a, b) => a - b) };
};

/**
 * Least cost of turning one ordered tree into another by taking nodes out, putting nodes in (1 each) and changing labels
 * (0 to 1): K. Zhang and D. Shasha, “Simple fast algorithms for the editing distance between trees and related
 * problems”, SIAM Journal on Computing 18 (1989).
 */
export const treeEditDistance = <Label>(
  one: Tree<Label>,
  other: Tree<Label>,
  change: (a: Label, b: Label) => number,
): number => {
  const [a, b] = [index(one), index(other)];
  const width = b.labels.length;
  const known = new Float64Array(a.labels.length * width);
  const compare = (rootA: number, rootB: number): void => {
    const [fromA, fromB] = [a.firstLeaf[rootA]!, b.firstLeaf[rootB]!];
    const columns = rootB - fromB + 2;
    const forest = new Float64Array((rootA - fromA + 2) * columns);
    for (let i = fromA; i <= rootA; i += 1) forest[(i - fromA + 1) * columns] = i - fromA + 1;
    for (let j = fromB; j <= rootB; j += 1) forest[j - fromB + 1] = j - fromB + 1;
    for (let i = fromA; i <= rootA; i += 1) {
      for (let j = fromB; j <= rootB; j += 1) {
        const at = (i - fromA + 1) * columns + (j - fromB + 1);
        const least = Math.min(forest[at - columns]!, forest[at - 1]!) + 1;
        const whole = a.firstLeaf[i] === fromA && b.firstLeaf[j] === fromB;
        const before = (a.firstLeaf[i]! - fromA) * columns + (b.firstLeaf[j]! - fromB);
        forest[at] = whole
          ? Math.min(least, forest[at - columns - 1]! + change(a.labels[i]!, b.labels[j]!))
          : Math.min(least, forest[before]! + known[i * width + j]!);
        if (whole) known[i * width + j] = forest[at]!;
      }
    }
  };
  for (const rootA of a.keyRoots) for (const rootB of b.keyRoots) compare(rootA, rootB);
  return known[a.labels.length * width - 1]!;
};
