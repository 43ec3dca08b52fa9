import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { columnsOf, type Flat, type Relation, valuesOf } from '../relations/index.ts';
import { csvLine } from './csv-line.ts';
import type { RelationFile } from './relation-file.ts';

interface LineForm {
  readonly head: (columns: readonly string[]) => string;
  readonly line: (columns: readonly string[], values: readonly Flat[]) => string;
}

const forms = {
  jsonl: {
    head: () => '',
    line: (columns, values) => {
      const filled = columns.flatMap((column, place) => (values[place] === null ? [] : [[column, values[place]]]));
      return `${JSON.stringify(Object.fromEntries(filled))}\n`;
    },
  },
  csv: { head: csvLine, line: (_, values) => csvLine(values.map((value) => (value === null ? '' : String(value)))) },
} as const satisfies Record<string, LineForm>;

/** A relation as JSON lines, without what a record does not say, or as CSV (RFC 4180) with a head. */
export const textFile = (path: string, relation: Relation, format: keyof typeof forms): RelationFile => {
  const form: LineForm = forms[format];
  const stream = createWriteStream(path);
  const done = finished(stream);
  // Said where it is awaited: by `add`, which waits for room, or by `end`.
  done.catch(() => {});
  const columns = columnsOf(relation).map(([name]) => name);
  stream.write(form.head(columns));
  return {
    path,
    add: async (record) => {
      let text = '';
      for (const row of relation.rows(record)) text += form.line(columns, [record.sha256, ...valuesOf(relation, row)]);
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    end: () => {
      stream.end();
      return done;
    },
  };
};
