import type { Language } from '../../record/index.ts';
import type { Context, FoundCountryList, FoundPlace } from '../found.ts';
import { en } from './en.ts';
import type { ListManner } from './manner.ts';
import { zh } from './zh.ts';

const manners: Readonly<Record<Language, ListManner>> = { zh, en };

/** Longer stretches between two names are text, not separators. */
const LONGEST_BETWEEN = 120;
/** How far back a statement of the number may begin. */
const REACH = 60;

const follows = (text: string, before: FoundPlace, after: FoundPlace, { separator, aside }: ListManner): boolean => {
  const between = text.slice(before.span[1], after.span[0]);
  if (between.length > LONGEST_BETWEEN) return false;
  return separator.test(between) || separator.test(between.replace(aside, ''));
};

const statedBefore = (text: string, start: number, { stated, readNumber }: ListManner): number | undefined => {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/\bthe\s+$/, '');
  for (const { form } of stated) {
    const match = form.exec(before);
    const value = match && readNumber(match[1]!);
    if (value) return value;
  }
  return undefined;
};

const closeList = (text: string, members: readonly FoundPlace[], manner: ListManner): FoundCountryList[] => {
  const countries = members.filter((member) => member.kind === 'country');
  if (members.length < 2 || countries.length === 0) return [];
  const stated = statedBefore(text, members[0]!.span[0], manner);
  return [
    {
      kind: 'countryList',
      span: [members[0]!.span[0], members.at(-1)!.span[1]],
      value: { members: members.map((member) => member.span), ...(stated === undefined ? {} : { stated }) },
      certainty: Math.min(...members.map((member) => member.certainty)),
    },
  ];
};

/**
 * Lists of countries: two or more places in a row with nothing between them but separators and bracketed asides.
 * Regions, organisations and cities among them are members too.
 */
export const findCountryLists = (
  text: string,
  { language }: Context,
  places: readonly FoundPlace[],
): FoundCountryList[] => {
  const manner = manners[language];
  const lists: FoundCountryList[] = [];
  let members: FoundPlace[] = [];
  for (const place of places) {
    const last = members.at(-1);
    if (last && place.span[0] < last.span[1] + LONGEST_BETWEEN && isInAside(text, last, place)) continue;
    if (last && !follows(text, last, place, manner)) {
      lists.push(...closeList(text, members, manner));
      members = [];
    }
    members.push(place);
  }
  lists.push(...closeList(text, members, manner));
  return lists;
};

/** A place inside the brackets that follow a member belongs to that member, not to the list. */
const isInAside = (text: string, member: FoundPlace, place: FoundPlace): boolean => {
  const between = text.slice(member.span[1], place.span[0]);
  return (
    /^\s*[(（][^()（）]*$/.test(between) &&
    /^[^()（）]*[)）]/.test(text.slice(place.span[1], place.span[1] + LONGEST_BETWEEN))
  );
};
