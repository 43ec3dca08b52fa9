import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { differencesOf } from './generated.ts';
import { tablesOf } from './tables-of.ts';

const folder = 'fixtures/tables/samples';

/** A sample of `npm run eval:fuzz-tables`: each style of rules, points to amounts, two columns, tables over pages. */
it.each(readdirSync(folder).filter((name) => name.endsWith('.pdf')))(
  'the tables of %s are read as they were made',
  async (name) => {
    const { tables } = JSON.parse(readFileSync(`${folder}/${name.replace('.pdf', '.json')}`, 'utf8'));
    const { differences } = differencesOf(tables, await tablesOf(`${folder}/${name}`), true);
    expect(differences).toEqual([]);
  },
);
