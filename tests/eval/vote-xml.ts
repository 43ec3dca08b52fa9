import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import type { Language } from '../../src/record/index.ts';

const require = createRequire(import.meta.url);
for (const language of ['en', 'zh']) iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));

/** One side of the vote on a resolution, as its XML counts and lists it. */
export interface Vote {
  readonly file: string;
  readonly how: 'inFavour' | 'against' | 'abstaining';
  /** What the XML says how many there were. */
  readonly counted: number;
  /** Names in capitals, as printed. */
  readonly voters: readonly string[];
}

export const readVotes = (file: string, xml: string): Vote[] =>
  [...xml.matchAll(/<count value="(\d+)" refersTo="(\w+)"\s*(?:\/>|>([\s\S]*?)<\/count>)/g)].map(
    ([, counted, how, voters = '']) => ({
      file,
      how: how as Vote['how'],
      counted: Number(counted),
      voters: [...voters.matchAll(/refersTo="memberState">([^<]+)</g)].map(([, name = '']) => name.trim()),
    }),
  );

/** The code of a voter; its name where nobody knows a code. */
export const codeOfVoter = (name: string): string =>
  iso.getAlpha3Code(name, 'en') ?? iso.getAlpha3Code(name.replace('VIET NAM', 'Vietnam'), 'en') ?? name;

export const nameOfVoter = (name: string, language: Language): string =>
  iso.getName(codeOfVoter(name), language) ?? name;
