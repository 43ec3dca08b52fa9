// Sets the count that a Security Council resolution gives for each side of its vote against the list of those who voted so,
// written as records of meetings write them, and says which disagree; then with one voter left out, and one too many counted.
//
//   npm run eval:votes [-- DIR]      (the folder with en/ and zh/, ../shared/data/sc-resolutions-2020 by default)
//
// Exit code 1 where a count that differs from its list is not found, or one that fits is called wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks, runChecks } from '../../src/checks/index.ts';
import { extractText } from '../../src/extract.ts';
import type { Language } from '../../src/record/index.ts';
import { nameOfVoter, readVotes, type Vote } from './vote-xml.ts';

const heads: Record<Language, Record<Vote['how'], string>> = {
  en: { inFavour: 'In favour', against: 'Against', abstaining: 'Abstaining' },
  zh: { inFavour: '赞成', against: '反对', abstaining: '弃权' },
};

/** A result that tells one side only, so that no other count is judged. */
const results: Record<Language, Record<Vote['how'], (count: number) => string>> = {
  en: {
    inFavour: (count) => `The draft resolution received ${count} votes in favour, none against and no abstentions.`,
    against: (count) => `The draft resolution received 1 vote in favour and ${count} against.`,
    abstaining: (count) => `The draft resolution was adopted by 1 vote to none, with ${count} abstentions.`,
  },
  zh: {
    inFavour: (count) => `决议草案以${count}票赞成、0票反对、0票弃权获得通过。`,
    against: (count) => `决议草案以1票赞成、${count}票反对获得通过。`,
    abstaining: (count) => `决议草案以1票赞成、0票反对、${count}票弃权获得通过。`,
  },
};

interface Style {
  readonly name: string;
  readonly language: Language;
  readonly write: (vote: Vote) => string;
}

const listed = (names: readonly string[], comma: string, and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(comma)}${and}${names.at(-1)}`;
const local = ({ voters }: Vote, language: Language): string[] => voters.map((voter) => nameOfVoter(voter, language));

const styles: readonly Style[] = [
  {
    name: 'count in the label, capitals',
    language: 'en',
    write: (vote) => `${heads.en[vote.how]} (${vote.counted}): ${listed(vote.voters, '; ', '; ')}.`,
  },
  {
    name: 'result, then names',
    language: 'en',
    write: (vote) =>
      `1.\t${results.en[vote.how](vote.counted)} The voting was as follows:\n\n${heads.en[vote.how]}: ${listed(local(vote, 'en'), ', ', ' and ')}.`,
  },
  {
    name: 'names, then result',
    language: 'en',
    write: (vote) =>
      `1.\tA vote was taken.\n\n${heads.en[vote.how]}: ${listed(local(vote, 'en'), ', ', ', ')}\n\n2.\t${results.en[vote.how](vote.counted)}`,
  },
  {
    name: 'a name a line',
    language: 'en',
    write: (vote) => `${heads.en[vote.how]} (${vote.counted} votes):\n\n${vote.voters.join('\n\n')}`,
  },
  {
    name: '标题中的票数',
    language: 'zh',
    write: (vote) => `${heads.zh[vote.how]}（${vote.counted}票）：${listed(local(vote, 'zh'), '、', '和')}。`,
  },
  {
    name: '先结果后名单',
    language: 'zh',
    write: (vote) =>
      `1．\t${results.zh[vote.how](vote.counted)}表决情况如下：\n\n${heads.zh[vote.how]}：${listed(local(vote, 'zh'), '、', '、')}。`,
  },
  {
    name: 'English names in Chinese',
    language: 'zh',
    write: (vote) => `${heads.zh[vote.how]}（${vote.counted}）：${listed(vote.voters, '、', '、')}`,
  },
];

const check = checks.find(({ name }) => name === 'vote-counts')!.name;

/** Does the program call the count of a vote wrong? Undefined where it says nothing of it. */
const calledWrong = (text: string, language: Language): boolean | undefined => {
  const found = runChecks(extractText(`${text}\n`, { language })).filter((finding) => finding.check === check);
  if (found.some(({ verdict }) => verdict === 'conflict')) return true;
  return found.some(({ verdict }) => verdict === 'agreement') ? false : undefined;
};

const folder = process.argv[2] ?? '../shared/data/sc-resolutions-2020';
const votes = ['en', 'zh'].flatMap((language) =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => readVotes(`${language}/${name}`, readFileSync(join(folder, language, name), 'utf8'))),
);
for (const { file, how, counted, voters } of votes)
  if (counted !== voters.length) console.log(`${file}: ${how} counts ${counted} and lists ${voters.length}`);

/** The vote as it is, one voter left out, and one vote too many. */
const variants = (vote: Vote): Vote[] =>
  vote.voters.length < 2
    ? [vote, { ...vote, counted: vote.counted + 1 }]
    : [
        vote,
        { ...vote, voters: vote.voters.toSpliced(vote.counted % vote.voters.length, 1) },
        { ...vote, counted: vote.counted + 1 },
      ];

let isGood = true;
console.table(
  styles.map(({ name, language, write }) => {
    const row = { language, style: name, wrong: 0, found: 0, right: 0, 'called wrong': 0, silent: 0 };
    for (const vote of votes.flatMap(variants)) {
      const text = write(vote);
      const isWrong = vote.counted !== vote.voters.length;
      const called = calledWrong(text, language);
      row[isWrong ? 'wrong' : 'right'] += 1;
      if (isWrong && called === true) row.found += 1;
      if (!isWrong && called === true) row['called wrong'] += 1;
      if (!isWrong && called === undefined) row.silent += 1;
      if (isWrong === called) continue;
      isGood &&= !isWrong && called === undefined;
      console.log(`${called ? 'false' : isWrong ? 'missed' : 'silent'}  ${vote.file}: ${text.replaceAll('\n', '⏎')}`);
    }
    return row;
  }),
);
process.exitCode = isGood ? 0 : 1;
