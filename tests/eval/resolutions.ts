// Renders Security Council resolutions to PDF in two columns and compares every paragraph with the XML that it came from.
//   npm run eval:resolutions [-- NUMBER]      the first NUMBER of each language (all where not given); wants Chromium
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readResolution, renderResolution } from '../../fixtures/resolution.ts';
import { extractPdf } from '../../src/extract.ts';

const data = resolve(import.meta.dirname, '../../../shared/data/sc-resolutions-2020');
const most = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const plain = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

const score = async (xml: string, pdf: string): Promise<{ wanted: number; equal: number }> => {
  await renderResolution(xml, pdf);
  const { preamble, operative } = readResolution(xml);
  const { blocks } = await extractPdf(readFileSync(pdf));
  const left = blocks.map((block) => squeeze(block.text));
  let equal = 0;
  const wanted = [...preamble, ...operative].map(({ html }) => squeeze(plain(html)));
  for (const text of wanted) {
    const at = left.indexOf(text);
    if (at < 0) console.log(`differs  ${xml.slice(data.length + 1)}  ${text.slice(0, 60)}…`);
    else {
      left.splice(at, 1);
      equal += 1;
    }
  }
  return { wanted: wanted.length, equal };
};

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-resolutions-'));
try {
  for (const language of ['en', 'zh']) {
    let [wanted, equal] = [0, 0];
    const files = readdirSync(join(data, language)).filter((name) => name.endsWith('.xml'));
    for (const name of files.slice(0, most)) {
      const result = await score(join(data, language, name), join(folder, `${language}-${name}.pdf`));
      wanted += result.wanted;
      equal += result.equal;
    }
    console.log(`${language}: ${equal} of ${wanted} paragraphs equal (${((100 * equal) / wanted).toFixed(2)} %)`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
