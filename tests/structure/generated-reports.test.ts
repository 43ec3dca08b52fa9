import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../fixtures/documents/model.ts';
import type { Style } from '../../fixtures/documents/style.ts';
import { extractPdf } from '../../src/extract.ts';
import { scoreDocument, type Tally } from '../eval/document-score.ts';

interface Sample {
  readonly model: Model;
  readonly style: Style;
}

const folder = new URL('../../fixtures/documents/samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name): [string, Sample] => [
    name.slice(0, -'.json'.length),
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  ]);

const named = samples.map(([seed, { model, style }]) => ({
  ...{ seed, model, style },
  about: `${model.language}, ${style.renderer}, ${style.columns === 1 ? 'one column' : 'two columns'}, notes ${style.notes} ${style.marks}`,
}));

const whole = ({ wanted }: Tally): Tally => ({ right: wanted, wanted, found: wanted });

describe.each(named)('a report made from seed $seed ($about)', ({ seed, model, style }) => {
  it('is read as it was made', async () => {
    const score = scoreDocument(model, style, await extractPdf(readFileSync(new URL(`${seed}.pdf`, folder))));
    expect(score.faults).toEqual([]);
    expect(score.furniture).toEqual([]);
    expect(score.unplaced).toBe(0);
    expect(score.order.right).toBe(score.order.wanted);
    for (const kind of ['numbers', 'titles', 'levels', 'annexes'] as const)
      expect(score[kind]).toEqual(whole(score[kind]));
  });
});
