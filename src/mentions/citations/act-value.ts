import type { CitationValue, Language } from '../../record/index.ts';
import { type Asked, bodyFor } from './act-bodies.ts';
import { yearOfCouncil } from './council-years.ts';
import type { Act, Body } from './manner.ts';
import type { ActNumber } from './numbers.ts';
import { uriOf } from './value.ts';

const KINDS: Readonly<Record<Act, string>> = { resolution: 'RES', decision: 'DEC' };

/** How a body's series writes an act; undefined where its acts have no symbols of their own. */
const symbols: Readonly<Record<string, (number: string, act: Act) => string | undefined>> = {
  GA: (number, act) => `A/${KINDS[act]}/${number}`,
  SC: (number, act) => `S/${KINDS[act]}/${number}`,
  ECOSOC: (number, act) => `E/${KINDS[act]}/${number}`,
  HRC: (number, act) => `A/HRC/${KINDS[act]}/${number}`,
  // Resolution 5/14 of the Environment Assembly is UNEP/EA.5/Res.14.
  UNEP: (number, act) => (act === 'resolution' ? `UNEP/EA.${number.replace('/', '/Res.')}` : undefined),
};

/** A number without its year points to a fuller citation; the Council's list says which resolution it can only be. */
const bareCouncilValue = ({ number }: ActNumber, act: Act): CitationValue => {
  const year = act === 'resolution' ? yearOfCouncil(number) : undefined;
  return {
    body: 'SC',
    type: act,
    number,
    ...(year === undefined ? {} : { inferred: `S/RES/${number} (${year})` }),
    form: 'short',
    unresolved: 'the text gives no year, and cites the resolution nowhere with one',
  };
};

const noSymbol = ({ shape }: ActNumber, named: Body | undefined): string => {
  if (shape === 'conference') return 'decisions of conferences of parties stand in their reports and have no symbol';
  if (shape === 'numeral') return 'committees and meetings of parties number so, and their acts have no symbol';
  return named === undefined
    ? 'the text names no body that has such numbers'
    : 'the body that the text names has no series with such numbers';
};

/** The citation of an act by its number; without a symbol where the number cannot be one of the body named. */
export const actValue = (asked: Asked, language: Language): CitationValue => {
  const { number, act, named } = asked;
  const body = bodyFor(asked);
  if (number.shape === 'plain' && body === 'SC') return bareCouncilValue(number, act);
  const symbol = body === undefined ? undefined : symbols[body]?.(number.number, act);
  return {
    ...(symbol ? { symbol } : {}),
    ...(body ? { body } : {}),
    type: act,
    number: number.number,
    ...(number.session === undefined ? {} : { session: number.session }),
    ...(number.year === undefined ? {} : { year: number.year }),
    ...(symbol ? { uri: uriOf(symbol, language) } : { unresolved: noSymbol(number, named) }),
    form: 'full',
  };
};
