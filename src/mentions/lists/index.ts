import type { Language } from '../../record/index.ts';
import type { Context, FoundCountryList, FoundPlace } from '../found.ts';
import { en } from './en.ts';
import type { ListManner } from './manner.ts';
import { statedFor } from './stated.ts';
import { zh } from './zh.ts';

const manners: Readonly<Record<Language, ListManner>> = { zh, en };

/**
 * How many members the text says that the list has which follows it: "The following 14 States:".
 *
 * @param members how many the list has
 */
export const statedBefore = (
  text: string,
  members: number,
  { language }: Pick<Context, 'language'>,
): number | undefined => statedFor(text, text.length, text.length, members, manners[language]);

/** Longer stretches between two names are text, not separators. */
const LONGEST_BETWEEN = 240;

const follows = (text: string, before: FoundPlace, after: FoundPlace, { separator, aside }: ListManner): boolean => {
  const between = text.slice(before.span[1], after.span[0]);
  if (between.length > LONGEST_BETWEEN) return false;
  if (isLoose(text, before, after)) return true;
  return separator.test(between) || separator.test(between.replace(aside, ''));
};

/** Names one a line, whose ends a text does not keep, stand side by side: never two of them in prose, but many in a list. */
const isLoose = (text: string, before: FoundPlace, after: FoundPlace): boolean =>
  /^[ \t]*$/.test(text.slice(before.span[1], after.span[0]));
const FEWEST_LOOSE = 4;

/** A run of names is one list, unless names stand side by side in it that are no list of lines: there it is cut. */
const cut = (text: string, members: readonly FoundPlace[]): readonly (readonly FoundPlace[])[] => {
  const loose = members.map((member, index) => index > 0 && isLoose(text, members[index - 1]!, member));
  const count = loose.filter(Boolean).length;
  if (count === 0 || (count === members.length - 1 && members.length >= FEWEST_LOOSE)) return [members];
  const runs: FoundPlace[][] = [];
  for (const [index, member] of members.entries())
    if (index === 0 || loose[index]) runs.push([member]);
    else runs.at(-1)!.push(member);
  return runs;
};

/** Entebbe, Uganda: one place told twice. */
const placesCity = (text: string, city: FoundPlace, state: FoundPlace): boolean =>
  city.kind === 'city' &&
  state.kind === 'country' &&
  city.value.iso3 === state.value.iso3 &&
  /^(?:,|，|\s*\(|（)\s*$/.test(text.slice(city.span[1], state.span[0]));

/** "4 States: A, B, C and D; E and F were observers": where the count is reached before the first semicolon, the list ends. */
const isCountedOff = (text: string, members: readonly FoundPlace[], stated: number): boolean => {
  if (stated < 2 || stated >= members.length) return false;
  const semicolon = members.findIndex(
    (member, index) => index > 0 && /[;；]/.test(text.slice(members[index - 1]!.span[1], member.span[0])),
  );
  return semicolon === stated;
};

const wholeList = (text: string, members: readonly FoundPlace[], manner: ListManner): FoundCountryList[] => {
  const countries = members.filter((member) => member.kind === 'country');
  if (members.length < 2 || countries.length === 0) return [];
  const [start, end] = [members[0]!.span[0], members.at(-1)!.span[1]];
  const stated = statedFor(text, start, end, members.length, manner);
  if (stated !== undefined && isCountedOff(text, members, stated))
    return [members.slice(0, stated), members.slice(stated)].flatMap((each) => wholeList(text, each, manner));
  return [
    {
      kind: 'countryList',
      span: [start, end],
      value: { members: members.map((member) => member.span), ...(stated === undefined ? {} : { stated }) },
      certainty: Math.min(...members.map((member) => member.certainty)),
    },
  ];
};

const listOf = (text: string, run: readonly FoundPlace[], manner: ListManner): FoundCountryList[] =>
  cut(text, run).flatMap((members) => wholeList(text, members, manner));

/** Where the bracket that opens behind a member closes; undefined where none opens, or where it does not close. */
const asideEnd = (text: string, member: FoundPlace, place: FoundPlace): number | undefined => {
  if (!/^\s*[(（][^()（）]*$/.test(text.slice(member.span[1], place.span[0]))) return undefined;
  const close = /^[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*[)）]/.exec(
    text.slice(place.span[1], place.span[1] + LONGEST_BETWEEN),
  );
  return close ? place.span[1] + close[0].length : undefined;
};

/**
 * Lists of countries: two or more places in a row with nothing between them but separators and bracketed asides.
 * Regions, organisations and cities among them are members too. A city with its State, "Entebbe, Uganda", is one place;
 * places inside the brackets behind a member belong to that member, and make a list of their own where they are several.
 */
export const findCountryLists = (text: string, context: Context, places: readonly FoundPlace[]): FoundCountryList[] => {
  const manner = manners[context.language];
  const lists: FoundCountryList[] = [];
  let members: FoundPlace[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    const last = members.at(-1);
    const close = last && asideEnd(text, last, place);
    if (close !== undefined) {
      const inside = places.slice(index).filter(({ span }) => span[1] < close);
      lists.push(...findCountryLists(text, context, inside));
      index += inside.length - 1;
      continue;
    }
    if (last && placesCity(text, last, place)) {
      members[members.length - 1] = place;
      continue;
    }
    if (last && !follows(text, last, place, manner)) {
      lists.push(...listOf(text, members, manner));
      members = [];
    }
    members.push(place);
  }
  lists.push(...listOf(text, members, manner));
  return lists.toSorted((a, b) => a.span[0] - b.span[0]);
};
