// A note by the Secretariat: a treaty's dates, States in lists of their own lines, shares of a total, and a roll-call vote
// that closes the text.
import type { Part, PrintedDocument } from '../document.ts';
import type { Random } from '../random.ts';
import { counter, nameIn, type Speech, STATES } from './speech.ts';

const AREAS: readonly (readonly [en: string, zh: string])[] = [
  ['Prevention', '预防'],
  ['Protection', '保护'],
  ['Prosecution', '起诉'],
  ['Partnership', '伙伴关系'],
  ['Training', '培训'],
];

export const note = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const { number, percent } = speech;
  const year = random.whole(2006, 2019);
  const paragraph = counter();
  const p = (en: string, other: string): Part => ({ kind: 'paragraph', number: paragraph(), text: say(en, other) });
  const states = random.some(STATES, random.whole(6, 9)).map((state) => nameIn(speech, state));
  const voters = random.some(STATES, random.whole(12, 18)).map((state) => nameIn(speech, state));
  const [yes, no, abstaining] = [voters.slice(0, -5), voters.slice(-5, -3), voters.slice(-3)];
  const amounts = AREAS.map(() => random.whole(211, 989));
  const whole = amounts.reduce((a, b) => a + b, 0);
  const people = [random.whole(41, 59), random.whole(21, 39)];
  const day = random.whole(11, 20);
  const adopted = `${year}-03-${day}`;
  const force = `${year + 2}-06-${day}`;
  return {
    name: `note-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `E/CN.15/${year + 4}/${random.whole(2, 20)}`,
    date: speech.day(`${year + 4}-02-${random.whole(10, 28)}`),
    session: say('Twenty-third session', '第二十三届会议'),
    item: say('Agenda item 5', '议程项目5'),
    title: say('Status of the Convention on the Marking of Vessels', '《船只标记公约》的现状'),
    author: say('Note by the Secretariat', '秘书处的说明'),
    parts: [
      p(
        `The Convention was adopted on ${speech.day(adopted)} and entered into force on [[date-order#=${speech.day(`${year - 1}-06-${day}`)}|${speech.day(force)}]].`,
        `公约于${speech.day(adopted)}通过，于[[date-order#=${speech.day(`${year - 1}-06-${day}`)}|${speech.day(force)}]]生效。`,
      ),
      p(
        `Replies were received from the following ${states.length} States: [[count-matches-list#drop|${speech.list(states)}]].`,
        `下列${states.length}个国家作了答复：[[count-matches-list#drop|${speech.list(states)}]]。`,
      ),
      p('Projects by area are shown in table 1.', '按领域分列的项目见表1。'),
      {
        kind: 'table',
        table: {
          number: '1',
          title: say('Projects by area', '按领域分列的项目'),
          head: zh ? ['领域', '项目数', '百分比'] : ['Area', 'Projects', 'Percentage'],
          rows: [
            ...AREAS.map((name, at) => ({
              stub: name[zh ? 1 : 0],
              cells: [number(amounts[at]!), ((amounts[at]! / whole) * 100).toFixed(1)],
            })),
            { stub: say('Total', '共计'), role: 'total' as const, cells: [number(whole), '100.0'] },
          ],
          properties: ['sum', 'row'],
          reckoned: 1,
        },
      },
      p(
        `Of the [[parts-sum#lead|${people[0]! + people[1]!}]] experts, ${people[0]} were women and ${people[1]} were men.`,
        `[[parts-sum#lead|${people[0]! + people[1]!}]]名专家中，女性${people[0]}名，男性${people[1]}名。`,
      ),
      p(
        `A total of ${number(whole)} projects were reported, of which ${number(amounts[0]!)} ([[share#lead|${percent((amounts[0]! / whole) * 100)}]]) concerned prevention.`,
        `共报告了${number(whole)}个项目，其中${number(amounts[0]!)}个（占[[share#lead|${percent((amounts[0]! / whole) * 100)}]]）涉及预防。`,
      ),
      p(
        `The draft decision was adopted by a roll-call vote of [[vote-counts#more|${yes.length}]] to ${no.length}, with ${abstaining.length} abstentions. The voting was as follows:`,
        `决定草案经唱名表决，以[[vote-counts#more|${yes.length}]]票赞成、${no.length}票反对、${abstaining.length}票弃权获得通过。表决情况如下：`,
      ),
      {
        kind: 'paragraph',
        text: say(
          `In favour: [[vote-counts#drop|${speech.list(yes)}]].`,
          `赞成：[[vote-counts#drop|${speech.list(yes)}]]。`,
        ),
      },
      { kind: 'paragraph', text: say(`Against: ${speech.list(no)}.`, `反对：${speech.list(no)}。`) },
      {
        kind: 'paragraph',
        text: say(
          `Abstaining: [[vote-counts#drop|${speech.list(abstaining)}]].`,
          `弃权：[[vote-counts#drop|${speech.list(abstaining)}]]。`,
        ),
      },
    ],
    notes: [],
  };
};
