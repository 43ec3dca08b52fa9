import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import type { Language } from '../../record/index.ts';
import type { FoundPlace } from '../found.ts';
import neighbours from './data/neighbours.json' with { type: 'json' };
import states from './data/states.json' with { type: 'json' };

/** What a name stands for. */
export type Place = Pick<FoundPlace, 'kind' | 'value'> & { readonly name: string };

const require = createRequire(import.meta.url);
for (const language of ['zh', 'en']) iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));

const namesIn = (language: Language): Map<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const [alpha2, listed] of Object.entries(iso.getNames(language, { select: 'all' }))) {
    const iso3 = iso.alpha2ToAlpha3(alpha2);
    if (iso3) names.set(iso3, [listed].flat());
  }
  for (const [iso3, extra] of Object.entries(states.names)) {
    const own = extra[language];
    names.set(iso3, [...new Set([...own, ...(names.get(iso3) ?? [])])]);
  }
  return names;
};

const names: Partial<Record<Language, Map<string, string[]>>> = {};

/** Every name of a State of today, by its ISO 3166-1 alpha-3 code; the usual one first. */
export const namesOfState = (iso3: string, language: Language): readonly string[] => {
  names[language] ??= namesIn(language);
  return names[language].get(iso3) ?? [];
};

const currentStates = (language: Language): Place[] =>
  [...namesIn(language)].flatMap(([iso3, names]) => {
    const m49 = iso.alpha3ToNumeric(iso3);
    return names.map(
      (name): Place => ({
        name,
        kind: 'country',
        value: { iso3, ...(m49 ? { m49 } : {}), name: names[0]!, ...(name === names[0] ? {} : { variant: name }) },
      }),
    );
  });

const formerStates = (language: Language): Place[] =>
  states.former.flatMap(({ iso3, m49, from, until, [language]: names }) =>
    names.map(
      (name): Place => ({
        name,
        kind: 'country',
        value: {
          iso3,
          m49,
          name: names[0]!,
          historic: true,
          from,
          until,
          ...(name === names[0] ? {} : { variant: name }),
        },
      }),
    ),
  );

const others = (language: Language): Place[] => [
  ...neighbours.regions[language].map((name): Place => ({ name, kind: 'region', value: { name } })),
  ...neighbours.organizations[language].map((name): Place => ({ name, kind: 'organization', value: { name } })),
  ...Object.entries(neighbours.cities).flatMap(([iso3, names]) =>
    names[language].map((name): Place => ({ name, kind: 'city', value: { name, iso3 } })),
  ),
];

const leftOut: Record<Language, ReadonlySet<string>> = {
  en: new Set(states.leftOut.en),
  zh: new Set(states.leftOut.zh),
};

const bracketed = (name: string): string[] => [
  name,
  name.replaceAll('（', '(').replaceAll('）', ')'),
  name.replaceAll('(', '（').replaceAll(')', '）'),
];
/** Typographic apostrophes are as common as typewriter ones; vote lists of the Security Council print names in capitals. */
const capitals = (name: string): string[] => (name.length > 3 ? [name, name.toUpperCase()] : [name]);
const spellings: Record<Language, (place: Place) => readonly string[]> = {
  zh: ({ name }) => bracketed(name),
  en: ({ name, kind }) =>
    (kind === 'country' ? capitals(name) : [name]).flatMap((each) => [each, each.replaceAll("'", '’')]),
};

/** Every name of a language with what it stands for; the first of two that are spelt alike counts. */
export const gazetteer = (language: Language): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  for (const place of [...currentStates(language), ...formerStates(language), ...others(language)]) {
    if (leftOut[language].has(place.name)) continue;
    for (const name of spellings[language](place)) if (!places.has(name)) places.set(name, { ...place, name });
  }
  return places;
};
