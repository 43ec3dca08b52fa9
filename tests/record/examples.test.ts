import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { mention } from '../../src/record/index.ts';
import { validateRecord } from '../../src/store/outputs.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const schema = read('record.schema.json') as object;
const records = readdirSync(join(root, 'examples/records')).filter((name) => !name.startsWith('line'));

describe('the examples: `npm run examples` makes them', () => {
  it.each(records)('%s satisfies the published schema, and ours', (name) => {
    const example = read(`examples/records/${name}`);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(example), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validateRecord(example)).toEqual(example);
  });

  it('the mentions of a line are mentions', () => {
    const mentions = read('examples/records/line.en.json') as unknown[];
    expect(mentions.length).toBeGreaterThan(2);
    for (const one of mentions) expect(mention.safeParse(one).error).toBeUndefined();
  });

  it('a record that is none is refused', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate({ ...(read('examples/records/resolution.en.json') as object), sha256: 'none' })).toBe(false);
  });
});
