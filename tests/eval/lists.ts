// Scores country lists against the votes of Security Council resolutions, written as lists in the ways of both languages.
//
//   npm run eval:lists [-- DIR]      (the folder with en/ and zh/, ../shared/data/sc-resolutions-2020 by default)
//
// The XML holds who voted how, as names in capitals; their codes come from i18n-iso-countries, so that the reader's own names
// are not held against themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iso from 'i18n-iso-countries';
import { findCountryLists } from '../../src/mentions/lists/index.ts';
import { findPlaces } from '../../src/mentions/places/index.ts';
import type { Language } from '../../src/record/index.ts';
import { codeOfVoter, readVotes } from './vote-xml.ts';

interface Vote {
  readonly how: 'inFavour' | 'against' | 'abstaining';
  readonly codes: readonly string[];
  readonly printed: readonly string[];
}

const votesIn = (xml: string): readonly Vote[] =>
  readVotes('', xml).map(({ how, voters }) => ({ how, printed: voters, codes: voters.map(codeOfVoter) }));

const heads: Record<Language, Record<Vote['how'], string>> = {
  en: { inFavour: 'In favour', against: 'Against', abstaining: 'Abstaining' },
  zh: { inFavour: '赞成', against: '反对', abstaining: '弃权' },
};
const joined = (names: readonly string[], comma: string, and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(comma)}${and}${names.at(-1)}`;

interface Style {
  readonly language: Language;
  readonly name: string;
  readonly write: (vote: Vote, language: Language) => string;
  /** Does the text say how many there are? */
  readonly stated: boolean;
}
const local = ({ codes }: Vote, language: Language) => codes.map((code) => iso.getName(code, language) ?? code);

const styles: readonly Style[] = [
  {
    language: 'en',
    name: 'capitals',
    stated: false,
    write: (v) => `${heads.en[v.how]}: ${joined(v.printed, ', ', ', ')}.`,
  },
  {
    language: 'en',
    name: 'names',
    stated: false,
    write: (v) => `${heads.en[v.how]}: ${joined(local(v, 'en'), ', ', ' and ')}.`,
  },
  {
    language: 'en',
    name: 'number',
    stated: true,
    write: (v) => `${heads.en[v.how]} (${v.codes.length}): ${joined(v.printed, '; ', '; ')}`,
  },
  {
    language: 'en',
    name: 'following',
    stated: true,
    write: (v) => `The following ${v.codes.length} States voted so: ${joined(local(v, 'en'), ', ', ', and the ')}.`,
  },
  { language: 'en', name: 'lines', stated: false, write: (v) => `${heads.en[v.how]}:\n${v.printed.join('\n')}` },
  {
    language: 'zh',
    name: '名称',
    stated: false,
    write: (v) => `${heads.zh[v.how]}：${joined(local(v, 'zh'), '、', '和')}。`,
  },
  {
    language: 'zh',
    name: '票数',
    stated: true,
    write: (v) => `${v.codes.length}票${heads.zh[v.how]}（${joined(local(v, 'zh'), '、', '、')}）`,
  },
  {
    language: 'zh',
    name: '以下',
    stated: true,
    write: (v) => `这 ${v.codes.length} 个国家是：${joined(local(v, 'zh'), '、', '以及')}。`,
  },
  { language: 'zh', name: 'capitals', stated: false, write: (v) => `${heads.zh[v.how]}：${v.printed.join('、')}` },
];

const folder = process.argv[2] ?? '../shared/data/sc-resolutions-2020';
const votes = ['en', 'zh'].flatMap((language) =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => votesIn(readFileSync(join(folder, language, name), 'utf8'))),
);
console.table(
  styles.map(({ language, name, write, stated }) => {
    let [wanted, found, hits, numbers, read] = [0, 0, 0, 0, 0];
    for (const vote of votes.filter(({ codes }) => codes.length > 1)) {
      const text = write(vote, language);
      const places = findPlaces(text, { language });
      const lists = findCountryLists(text, { language }, places);
      const codes = lists.flatMap(({ value }) =>
        value.members.map((span) => places.find((place) => place.span[0] === span[0])?.value.iso3 ?? ''),
      );
      wanted += vote.codes.length;
      found += codes.length;
      const right = codes.filter((code, index) => vote.codes[index] === code).length;
      hits += right;
      if (right < vote.codes.length) console.log(`missed  ${text}\n        ${codes.join(' ')}`);
      if (!stated) continue;
      numbers += 1;
      if (lists[0]?.value.stated === vote.codes.length) read += 1;
      else console.log(`number  ${text}`);
    }
    const f1 = (2 * hits) / (wanted + found);
    return { language, style: name, members: wanted, F1: f1.toFixed(4), stated: stated ? `${read} of ${numbers}` : '' };
  }),
);
