import { fold } from '../numerals/fold.ts';
import { parseSymbol, printMember } from './symbol/index.ts';
import { bodyOf } from './value.ts';

/** What a cover or running head prints beside the symbol. */
const masthead =
  /^(?:United Nations|联合国|Nations Unies|Naciones Unidas|Distr\.?|General|Limited|Restricted)\s*|\s*(?:United Nations|联合国)$/g;

/** A cover line is short; anything longer is text. */
const LONGEST = 120;

export interface OwnSymbols {
  readonly symbols: string[];
  /** `GA`, `SC`, `ECOSOC` or the first component of another body's symbol. */
  readonly body?: string;
}

/**
 * The symbols that a cover or running-head line gives to its own document; undefined where the line says more.
 * @example readOwnSymbols('United Nations A/RES/73/8*') // { symbols: ['A/RES/73/8'], body: 'GA' }
 */
export const readOwnSymbols = (text: string): OwnSymbols | undefined => {
  if (text.length > LONGEST || !text.match(/[/／]/)) return undefined;
  const line = fold(text)
    .replace(masthead, '')
    .replace(/\s*[*†]+\s*$/, '')
    .trim();
  const parsed = parseSymbol(line);
  if (!parsed.valid || parsed.members[0]?.[0]?.role === 'sales') return undefined;
  return { symbols: parsed.members.map(printMember), body: bodyOf(parsed.members[0]!) };
};
