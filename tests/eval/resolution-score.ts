import type { Resolution } from '../../fixtures/resolution.ts';
import { type NotedPart, withNotes } from '../../fixtures/resolution-odt.ts';
import { extractPdf } from '../../src/extract.ts';
import { isBroken, readPdf } from '../../src/pdf/index.ts';
import type { Block } from '../../src/record/index.ts';

export interface ResolutionScore {
  /** Paragraphs that the PDF has whole: LibreOffice loses lines at the feet of columns with notes. */
  wanted: number;
  lost: number;
  equal: number;
  /** Numbered paragraphs and paragraphs of the preamble, items not counted. */
  roles: number;
  told: number;
  notes: number;
  /** Notes with their text whole, tied to the very end of their paragraph. */
  tied: number;
  readonly faults: string[];
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const plain = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
/** LibreOffice maps the letter of U+2010 to the hyphen of the keyboard. */
const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').replaceAll('‐', '-');

/** All letters of a PDF, in the order in which it shows them. */
const lettersOf = async (pdf: Uint8Array): Promise<string> => {
  const document = await readPdf(pdf);
  try {
    let letters = '';
    for await (const page of document.pages()) if (!isBroken(page)) for (const { text } of page.runs) letters += text;
    return squeeze(letters);
  } finally {
    await document.close();
  }
};

/** So many letters are sought in the PDF where a text breaks off. */
const SOUGHT = 25;

/** Where a text begins to differ from the one that is most like it. */
const difference = (
  text: string,
  others: readonly { readonly text: string }[],
): { readonly said: string; readonly rest: string } => {
  const commonTo = (other: string): number => {
    let length = 0;
    while (length < text.length && text[length] === other[length]) length += 1;
    return length;
  };
  const best = others.reduce((one, other) => (commonTo(other.text) > commonTo(one.text) ? other : one));
  const at = commonTo(best.text);
  const said = `after “${text.slice(Math.max(0, at - 20), at)}”: wanted “${text.slice(at, at + 25)}”, is “${best.text.slice(at, at + 25)}”`;
  return { said, rest: text.slice(at, at + SOUGHT) };
};

const isTied = (block: Block, note: NonNullable<NotedPart['note']>, blocks: readonly Block[]): boolean => {
  const anchor = block.anchors?.find(({ mark }) => mark === note.mark);
  const found = blocks.find(({ id }) => id === anchor?.note);
  return anchor?.offset === block.text.length && found !== undefined && squeeze(found.text) === squeeze(note.text);
};

/** Compares what was read from a rendered resolution with its source: text, role, note of every paragraph. */
export const scoreResolution = async (
  resolution: Resolution,
  pdf: Uint8Array,
  noted: boolean,
): Promise<ResolutionScore> => {
  const { blocks } = await extractPdf(pdf);
  const left = blocks.map((block) => ({ text: squeeze(block.text), block }));
  const letters = await lettersOf(pdf.slice());
  const score: ResolutionScore = { wanted: 0, lost: 0, equal: 0, roles: 0, told: 0, notes: 0, tied: 0, faults: [] };
  const parts = withNotes(resolution);
  for (const [index, part] of parts.entries()) {
    const role = index < resolution.preamble.length ? 'preambular' : 'operative';
    const text = squeeze(plain(part.html));
    const at = left.findIndex((one) => one.text === text);
    if (at < 0) {
      const { said, rest } = difference(text, left);
      const isLost = !letters.includes(rest);
      score[isLost ? 'lost' : 'wanted'] += 1;
      if (!isLost && noted && part.note) score.notes += 1;
      score.faults.push(`${isLost ? 'not in the PDF' : 'differs'}: ${text.slice(0, 30)}… ${said}`);
      continue;
    }
    score.wanted += 1;
    if (noted && part.note) score.notes += 1;
    const [{ block }] = left.splice(at, 1) as [(typeof left)[number]];
    score.equal += 1;
    if (noted && part.note) {
      if (isTied(block, part.note, blocks)) score.tied += 1;
      else score.faults.push(`note ${part.note.mark} is not whole, or not tied`);
    }
    if (part.depth > 0 || block.type !== 'paragraph' || resolution.preamble.length === 0) continue;
    score.roles += 1;
    if (block.role === role) score.told += 1;
    else score.faults.push(`told for ${block.role ?? 'neither'}, is ${role}: ${text.slice(0, 60)}…`);
  }
  return score;
};
