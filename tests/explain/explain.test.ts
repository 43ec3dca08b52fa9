import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingOfPage, explainPdf, pictureOfPage } from '../../src/explain/index.ts';
import { rapporteur } from '../cli/run.ts';
import { fixture } from '../fixtures.ts';

const report = fixture('reports', 'crime-programme-2004.zh.pdf');
const bytes = readFileSync(report);

describe('what each part of a page was taken for', () => {
  it('names type, number and reason, and leaves nothing over', async () => {
    const [page] = await explainPdf(bytes, [2]);
    expect(page!.page).toBe(2);
    expect(page!.unplaced).toEqual([]);
    expect(page!.regions.length).toBeGreaterThan(3);
    for (const region of page!.regions) expect(region.because, region.text).not.toBe('');
  });

  it('shows text that ended nowhere', () => {
    const page = {
      ...{ page: 1, width: 100, height: 100, glyphs: 4, regions: [], cells: [], texts: [] },
      unplaced: [{ text: 'lost', bbox: [10, 10, 40, 20] as [number, number, number, number], glyphs: 4 }],
    };
    expect(drawingOfPage(page)).toContain('<rect x="10.0" y="10.0" width="30.0" height="10.0" fill="#e00000"');
  });

  it('draws over the painted page', async () => {
    const [page] = await explainPdf(bytes, [1]);
    const picture = await pictureOfPage(bytes, page!);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(20_000);
  });

  it('escapes what a document may say', () => {
    const bbox = [0, 0, 10, 10] as [number, number, number, number];
    const page = {
      ...{ page: 1, width: 100, height: 100, glyphs: 4, cells: [], unplaced: [] },
      regions: [{ type: 'heading', text: 'x', number: '"><script>', bbox, because: '<b>' }] as const,
      texts: [{ text: '</text><script>', bbox, size: 9 }],
    };
    expect(drawingOfPage(page)).not.toMatch(/<script|<b>/);
  });
});

describe('rapporteur explain', () => {
  it.each([
    { args: [report, '--page', '3'], code: 0, out: /page 3 .* 0 unplaced\n {2}\w+/, why: 'in words' },
    { args: [report, '--page', '99'], code: 1, err: /no page 99/, why: 'a page that is not there' },
    { args: [report, '--png', '/tmp/x.png'], code: 1, err: /name it with --page/, why: 'a picture is of one page' },
    {
      args: [fixture('hard', 'encrypted.pdf')],
      code: 2,
      err: /encrypted: .*password/,
      why: 'a file that gives nothing',
    },
  ])('$why', async ({ args, code, out, err }) => {
    const result = await rapporteur(['explain', ...args], { whole: true });
    expect(result.code).toBe(code);
    if (out) expect(result.out).toMatch(out);
    if (err) expect(result.err).toMatch(err);
  });
});
