import { namesOfState } from '../../mentions/places/index.ts';
import type { Language, MentionOf } from '../../record/index.ts';
import { indexOf } from '../record-index.ts';
import { compareFacts, type FactKind } from './compare.ts';
import { saidInMention } from './difference.ts';
import type { Passage, PlacedList } from './passage.ts';
import type { TwinCheck } from './twin-check.ts';

interface Member {
  readonly country: MentionOf<'country'>;
  readonly list: PlacedList;
  /** How often its passage names it. */
  readonly times: number;
}

const codes = ({ members }: PlacedList): string[] => members.flatMap(({ value }) => value.iso3 ?? []);

/** Two names with “and” between them are no list that the other language must have. */
const SHORTEST = 3;

const timesNamed = (iso3: string | undefined, { record, blocks }: Passage): number =>
  blocks.flatMap(({ id }) =>
    indexOf(record)
      .inBlock(id, 'country')
      .filter(({ value }) => value.iso3 === iso3),
  ).length;

const membersIn = (passage: Passage): Member[] =>
  passage.lists
    .filter((list) => codes(list).length >= SHORTEST)
    .flatMap((list) =>
      list.members.map((country) => ({ country, list, times: timesNamed(country.value.iso3, passage) })),
    );

/** The list of the other language that has most of this one's members. */
const hasList = (list: PlacedList, { facts }: Passage): boolean => {
  const own = codes(list);
  return own.filter((code) => facts.has(`country ${code}`)).length * 2 >= own.length;
};

/** The list of a passage that has most of this one's members, in whatever order. */
const twinOf = (list: PlacedList, { lists }: Passage): readonly string[] | undefined => {
  const own = new Set(codes(list));
  const alike = (codesThere: readonly string[]): number => codesThere.filter((code) => own.has(code)).length;
  return lists.map(codes).find((there) => alike(there) * 2 >= own.size && alike(there) * 2 >= there.length);
};

/** So much of a name tells it in any form: Libya and Libyan, 利比亚 and 利比亚国. */
const STEM: Readonly<Record<Language, number>> = { zh: 2, en: 4 };

/** `CAR` of Central African Republic. */
const initialsOf = (name: string): string => name.match(/\b[A-Z]/g)?.join('') ?? '';

const isNamed = (iso3: string, { text, language }: Passage): boolean =>
  namesOfState(iso3, language).some((name) => {
    const initials = initialsOf(name);
    return (
      text.toLowerCase().includes(name.slice(0, STEM[language]).toLowerCase()) ||
      (initials.length > 1 && new RegExp(`\\b${initials}\\b`).test(text))
    );
  });

/** How often the letters of a name, in any form, or its initials stand in a passage. */
const timesWritten = (iso3: string, { text, language }: Passage): number =>
  Math.max(
    0,
    ...namesOfState(iso3, language).map((name) => {
      const initials = initialsOf(name);
      const inShort = initials.length > 1 ? text.split(new RegExp(`\\b${initials}\\b`)).length - 1 : 0;
      return text.toLowerCase().split(name.slice(0, STEM[language]).toLowerCase()).length - 1 + inShort;
    }),
  );

/** Named elsewhere, a country may still be lost from the list: then the other language names it less often. */
const isLost = ({ country, list, times }: Member, passage: Passage): boolean => {
  const iso3 = country.value.iso3!;
  const twin = twinOf(list, passage);
  return (
    twin !== undefined &&
    !twin.includes(iso3) &&
    timesNamed(iso3, passage) < times &&
    timesWritten(iso3, passage) < times
  );
};

const members: FactKind<Member> = {
  what: { en: 'the country', zh: '国家' },
  in: membersIn,
  isSaidIn: (member, passage) => {
    const { iso3, historic } = member.country.value;
    if (iso3 === undefined || historic || !hasList(member.list, passage)) return true;
    return (passage.facts.has(`country ${iso3}`) || isNamed(iso3, passage)) && !isLost(member, passage);
  },
  said: ({ country }) => saidInMention(country),
  distance: () => 1,
  aloneCounts: () => true,
};

export const twinCountries: TwinCheck = {
  name: 'twin-countries',
  rule: {
    en: 'A list of countries has the same members in both languages, in whatever order.',
    zh: '国家名单在两种语文文本中的成员应当相同，次序不论。',
  },
  source: '赞成：比利时、中国、…、越南 … In favour: Belgium, China, … Viet Nam (S/2020/… votes)',
  needs: ['document.twinKey', 'countryList'],
  examples: [
    {
      zh: '请求来自阿尔巴尼亚、柬埔寨、肯尼亚和秘鲁。',
      en: 'Requests came from Albania, Cambodia, Kenya and Peru.',
      verdict: 'none',
    },
    {
      zh: '请求来自阿尔巴尼亚、柬埔寨、肯尼亚、马里和秘鲁。',
      en: 'Requests came from Albania, Cambodia, Kenya and Peru.',
      verdict: 'conflict',
    },
    {
      zh: '由乍得或苏丹部队带入中非共和国并仅供中非共和国、乍得和苏丹组建的部队使用的物资',
      en: 'Supplies brought into the CAR by Chadian or Sudanese forces solely for use by the force that the CAR, Chad and Sudan established',
      verdict: 'none',
    },
    {
      zh: '肯尼亚提出报告。请求来自阿尔巴尼亚、柬埔寨、马里和秘鲁。',
      en: 'Kenya presented the report. Requests came from Albania, Cambodia, Kenya, Mali and Peru.',
      verdict: 'conflict',
    },
    {
      zh: '肯尼亚提出报告。请求来自阿尔巴尼亚、柬埔寨、肯尼亚和秘鲁。',
      en: 'Kenya presented the report. Requests came from Albania, Cambodia, Kenya and Peru.',
      verdict: 'none',
    },
    {
      zh: '请求来自阿尔巴尼亚、柬埔寨和秘鲁。',
      en: 'Requests came from Albania, Cambodia, Kenya and Peru.',
      verdict: 'conflict',
    },
  ],
  run: (twins) => compareFacts(twins, members),
};
