// Renders Security Council resolutions to PDF in one column and in two, and compares every paragraph with the XML that it
// came from: its text, and whether it was told for preambular or operative.
//   npm run eval:resolutions [-- NUMBER [DIR]]   the first NUMBER of each language (all where 0 or not given); wants Chromium
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readResolution, renderResolution } from '../../fixtures/resolution.ts';
import { extractPdf } from '../../src/extract.ts';

const most = Number(process.argv[2] ?? 0) || Number.POSITIVE_INFINITY;
const data = resolve(process.argv[3] ?? resolve(import.meta.dirname, '../../../shared/data/sc-resolutions-2020'));
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const plain = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

interface Score {
  wanted: number;
  equal: number;
  /** Numbered paragraphs and paragraphs of the preamble, items not counted. */
  roles: number;
  told: number;
}

const score = async (xml: string, pdf: string, columns: 1 | 2): Promise<Score> => {
  await renderResolution(xml, pdf, columns);
  const { preamble, operative } = readResolution(xml);
  const { blocks } = await extractPdf(readFileSync(pdf));
  const left = blocks.map((block) => ({ text: squeeze(block.text), block }));
  const result: Score = { wanted: 0, equal: 0, roles: 0, told: 0 };
  const name = `${columns} ${xml.slice(data.length + 1)}`;
  for (const [role, parts] of Object.entries({ preambular: preamble, operative }))
    for (const { html, depth } of parts) {
      result.wanted += 1;
      const text = squeeze(plain(html));
      const at = left.findIndex((one) => one.text === text);
      if (at < 0) {
        console.log(`differs  ${name}  ${text.slice(0, 60)}…`);
        continue;
      }
      const [{ block }] = left.splice(at, 1) as [(typeof left)[number]];
      result.equal += 1;
      if (depth > 0 || block.type !== 'paragraph' || preamble.length === 0) continue;
      result.roles += 1;
      if (block.role === role) result.told += 1;
      else console.log(`told for ${block.role ?? 'neither'}, is ${role}  ${name}  ${text.slice(0, 60)}…`);
    }
  return result;
};

const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-resolutions-'));
try {
  for (const language of ['en', 'zh'])
    for (const columns of [1, 2] as const) {
      const sum: Score = { wanted: 0, equal: 0, roles: 0, told: 0 };
      const files = readdirSync(join(data, language)).filter((name) => name.endsWith('.xml'));
      for (const name of files.slice(0, most)) {
        const one = await score(join(data, language, name), join(folder, `${language}-${name}.pdf`), columns);
        for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += one[key];
      }
      const setting = `${language}, ${columns === 1 ? 'one column' : 'two columns'}`;
      console.log(
        `${setting}: ${share(sum.equal, sum.wanted)} paragraphs equal; ${share(sum.told, sum.roles)} told apart`,
      );
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
