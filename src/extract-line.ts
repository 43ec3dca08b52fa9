import { foldRadicals } from './layout/index.ts';
import { placeMentions } from './pipeline/place-mentions.ts';
import type { Block, Language, Mention } from './record/index.ts';
import { resolveReferences } from './references/index.ts';

const readLine = (text: string, language: Language, earlier: readonly Mention[]): Mention[] => {
  const block: Block = { id: 'line', type: 'paragraph', text: foldRadicals(text), evidence: [] };
  const { mentions } = placeMentions([{ block, locate: () => [] }], { language });
  return resolveReferences([block], mentions, { earlier, language });
};

/**
 * Mentions of one text that stands by itself; spans are UTF-16 offsets into it, there is no page and no evidence.
 * @example extractLine('大会第58/140号决议', 'zh')
 */
export const extractLine = (text: string, language: Language): Mention[] => readLine(text, language, []);

/** A line of a document: `{ id: 'S-RES-2535.xml#50' }` is the fiftieth of `S-RES-2535.xml`. */
export interface Line {
  readonly id: string | number;
  readonly text: string;
  readonly language: Language;
}

/** What the lines of a document share in their ids; undefined where a line stands by itself. */
const documentOf = (id: string | number): string | undefined => /^(.+)#[^#]*$/.exec(String(id))?.[1];

/**
 * Builds a reader of lines one after another. Lines whose ids are alike up to a `#` are of one document: a Security
 * Council resolution that an earlier line cites with its year may lack it (`yearFrom` names that line and its mention).
 * Everything else is told from the line alone.
 */
export const lineReader = (): ((line: Line) => Mention[]) => {
  let document: string | undefined;
  const dated = new Map<string, Mention>();
  return ({ id, text, language }) => {
    const own = documentOf(id);
    if (own === undefined || own !== document) dated.clear();
    document = own;
    const mentions = readLine(text, language, [...dated.values()]);
    for (const mention of mentions) {
      if (mention.kind !== 'citation' || mention.value.yearFrom !== undefined) continue;
      const { symbol } = mention.value;
      if (symbol?.startsWith('S/RES/')) dated.set(symbol, { ...mention, id: `${id}/${mention.id}` });
    }
    return mentions;
  };
};
