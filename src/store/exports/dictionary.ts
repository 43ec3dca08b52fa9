import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf, type Relation, relations } from '../relations/index.ts';

const section = (relation: Relation, extension: string): string => {
  const rows = columnsOf(relation).map(
    ([name, { type, means }]) => `| ${name} | ${type} | ${means.replaceAll('|', '\\|')} |`,
  );
  return [
    `## ${relation.name}.${extension}`,
    '',
    relation.means,
    '',
    '| column | type | what it holds |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};

const introduction = `# Data dictionary

One file a kind of thing, joined by \`sha256\` and the ids. TEXT that holds an exact decimal (amount, value, number) has a
REAL column beside it that ends in _real, to compare and sum. An empty field says nothing; it is not zero. Spans are UTF-16
offsets, boxes PDF points from the top left of the page as displayed.
`;

/** Writes what every column of an export holds: `DICTIONARY.md` for people, `dictionary.json` for programs. */
export const writeDictionary = (folder: string, extension: string): string[] => {
  const people = join(folder, 'DICTIONARY.md');
  writeFileSync(people, [introduction, ...relations.map((relation) => section(relation, extension))].join('\n'));
  const programs = join(folder, 'dictionary.json');
  const described = relations.map((relation) => ({
    file: `${relation.name}.${extension}`,
    means: relation.means,
    columns: columnsOf(relation).map(([name, column]) => ({ name, ...column })),
  }));
  writeFileSync(programs, `${JSON.stringify(described, null, 2)}\n`);
  return [people, programs];
};
