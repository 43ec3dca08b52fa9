// A record of meetings with votes: lists of voters and the results that are told of them.
import type { Part, PrintedDocument } from '../document.ts';
import type { Random } from '../random.ts';
import { chapter, counter, nameIn, type Speech, STATES } from './speech.ts';

export const votes = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const year = random.whole(1995, 2019);
  const paragraph = counter();
  const p = (en: string, other: string): Part => ({ kind: 'paragraph', number: paragraph(), text: say(en, other) });
  const line = (en: string, other: string): Part => ({ kind: 'paragraph', text: say(en, other) });
  const before = seed % 2 === 0;
  const vote = (number: number): Part[] => {
    const voters = random.some(STATES, random.whole(12, 22)).map((state) => nameIn(speech, state));
    const abstaining = random.whole(2, 4);
    const [yes, rest] = [voters.slice(0, voters.length - abstaining - 1), voters.slice(voters.length - abstaining - 1)];
    const result = p(
      `Draft resolution ${number} was adopted by [[vote-counts#more|${yes.length}]] votes to 1, with ${abstaining} abstentions.`,
      `决议草案${number}以[[vote-counts#more|${yes.length}]]票赞成、1票反对、${abstaining}票弃权获得通过。`,
    );
    const lists = [
      line(`In favour: [[vote-counts#drop|${speech.list(yes)}]].`, `赞成：[[vote-counts#drop|${speech.list(yes)}]]。`),
      line(`Against: ${rest[0]}.`, `反对：${rest[0]}。`),
      line(
        `Abstaining: [[vote-counts#drop|${speech.list(rest.slice(1))}]].`,
        `弃权：[[vote-counts#drop|${speech.list(rest.slice(1))}]]。`,
      ),
    ];
    const asked = line('A recorded vote was taken.', '进行了记录表决。');
    return before
      ? [result, line('The voting was as follows:', '表决情况如下：'), ...lists]
      : [asked, ...lists, result];
  };
  return {
    name: `votes-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `A/C.3/${year - 1945}/SR.${random.whole(20, 50)}`,
    date: speech.day(`${year}-11-${random.whole(10, 28)}`),
    session: say('Fifty-fifth session', '第五十五届会议'),
    item: say('Agenda item 110', '议程项目110'),
    title: say('Consideration of draft resolutions', '审议决议草案'),
    author: say('Report of the Third Committee', '第三委员会的报告'),
    parts: [
      { kind: 'heading', level: 1, number: chapter(speech, 1), text: say('Proceedings', '会议情况') },
      p('The Committee considered the item at three meetings.', '委员会在三次会议上审议了本项目。'),
      ...[1, 2, 3].flatMap(vote),
      p('The Committee concluded its work.', '委员会结束了工作。'),
    ],
    notes: [],
  };
};
