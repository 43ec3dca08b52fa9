// The ways in which reports print lists of States, as HTML, each with what should be read of it.
import { namesOfState } from '../../../src/mentions/places/index.ts';
import type { Language } from '../../../src/record/index.ts';
import type { Random } from '../plants/random.ts';

export interface TrueList {
  /** ISO 3166-1 alpha-3, in printed order. */
  readonly codes: readonly string[];
  readonly stated?: number;
}

export interface Printed {
  readonly form: string;
  readonly html: string;
  readonly lists: readonly TrueList[];
}

/** What a form needs: the language, States in alphabetical order, chance, and a paragraph number. */
export interface Setting {
  readonly language: Language;
  readonly some: (least: number, most: number) => readonly string[];
  readonly random: Random;
}

type Form = (setting: Setting) => Omit<Printed, 'form'>;

const nameIn = (language: Language, code: string): string => namesOfState(code, language)[0] ?? code;
const names = ({ language }: Setting, codes: readonly string[]): string[] =>
  codes.map((code) => nameIn(language, code));
const say = ({ language }: Setting, en: string, zh: string): string => (language === 'zh' ? zh : en);

const joined = (setting: Setting, all: readonly string[]): string => {
  const [comma, and] = [say(setting, ', ', '、'), say(setting, ' and ', '和')];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(comma)}${and}${all.at(-1)}`;
};
const p = (text: string): string => `<p>${text}</p>`;
const following = (setting: Setting, count: number): string =>
  say(setting, `The Committee met with the following ${count} States:`, `委员会会见了以下${count}个国家：`);
const row = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;

const inSentence: Form = (s) => {
  const codes = s.some(5, 20);
  return {
    html: p(`${following(s, codes.length)} ${joined(s, names(s, codes))}${say(s, '.', '。')}`),
    lists: [{ codes, stated: codes.length }],
  };
};

const overPages: Form = (s) => {
  const codes = s.some(90, 120);
  const [comma, and] = [say(s, ', ', '、'), say(s, ' and ', '和')];
  const marked = names(s, codes).map((name, at) => (at % 17 === 5 ? `${name}<sup>${1 + (at % 3)}</sup>` : name));
  const text = `${marked.slice(0, -1).join(comma)}${and}${marked.at(-1)}`;
  return {
    html: p(`${following(s, codes.length)} ${text}${say(s, '.', '。')}`),
    lists: [{ codes, stated: codes.length }],
  };
};

const withAsides: Form = (s) => {
  const codes = s.some(6, 12);
  const text = joined(
    s,
    names(s, codes).map((name, at) =>
      at % 3 === 1 ? `${name}${say(s, ' (with 14 participants)', '（与会者14人）')}` : name,
    ),
  );
  return {
    html: p(`${say(s, 'Workshops were held in', '在下列国家举办了讲习班：')} ${text}${say(s, '.', '。')}`),
    lists: [{ codes }],
  };
};

const bullets: Form = (s) => {
  const codes = s.some(5, 14);
  const items = names(s, codes).map((name) => `<li>${name}</li>`);
  return {
    html: `${p(following(s, codes.length))}<ul>${items.join('')}</ul>`,
    lists: [{ codes, stated: codes.length }],
  };
};

const lettered: Form = (s) => {
  const codes = s.some(4, 9);
  const [end, last] = [say(s, ';', '；'), say(s, '.', '。')];
  const items = names(s, codes).map(
    (name, at) =>
      `<p class="sub"><span class="number">(${'abcdefghi'[at]})</span>${name}${at === codes.length - 1 ? last : end}</p>`,
  );
  return { html: `${p(following(s, codes.length))}${items.join('')}`, lists: [{ codes, stated: codes.length }] };
};

const lines: Form = (s) => {
  const codes = s.some(6, 15);
  const all = names(s, codes).map((name) => `<div class="line">${name}</div>`);
  return { html: `${p(following(s, codes.length))}${all.join('')}`, lists: [{ codes, stated: codes.length }] };
};

const votes: Form = (s) => {
  const codes = s.some(12, 24);
  const [yes, rest] = [codes.slice(0, -5), codes.slice(-5)];
  const colon = say(s, ': ', '：');
  const line = (head: string, all: readonly string[]): string =>
    p(`<i>${head}</i>${colon}${all.length ? joined(s, names(s, all)) : say(s, 'None', '无')}${say(s, '.', '。')}`);
  const html = [
    line(say(s, 'In favour', '赞成'), yes),
    line(say(s, 'Against', '反对'), []),
    line(say(s, 'Abstaining', '弃权'), rest),
  ].join('');
  return { html, lists: [{ codes: yes }, { codes: rest }] };
};

const countedVotes: Form = (s) => {
  const codes = s.some(12, 24);
  const [yes, rest] = [codes.slice(0, -4), codes.slice(-4)];
  const line = (head: string, all: readonly string[]): string =>
    p(`${head}${say(s, ` (${all.length}): `, `（${all.length}）：`)}${joined(s, names(s, all))}`);
  return {
    html: line(say(s, 'In favour', '赞成'), yes) + line(say(s, 'Abstentions', '弃权'), rest),
    lists: [
      { codes: yes, stated: yes.length },
      { codes: rest, stated: rest.length },
    ],
  };
};

const regionalGroups: Form = (s) => {
  const groups = [
    say(s, 'African States', '非洲国家'),
    say(s, 'Asian States', '亚洲国家'),
    say(s, 'Eastern European States', '东欧国家'),
  ];
  const lists = groups.map(() => s.some(4, 8));
  const html = groups.map((group, at) =>
    p(
      `${group}${say(s, ` (${lists[at]!.length}): `, `（${lists[at]!.length}个）：`)}${joined(s, names(s, lists[at]!))}${say(s, '.', '。')}`,
    ),
  );
  return { html: html.join(''), lists: lists.map((codes) => ({ codes, stated: codes.length })) };
};

const oneColumn: Form = (s) => {
  const codes = s.some(8, 16);
  const [state, date] = [say(s, 'State', '国家'), say(s, 'Date of ratification', '批准日期')];
  const day = (): string => {
    const [d, y] = [s.random.whole(1, 28), s.random.whole(1996, 2004)];
    return say(s, `${d} May ${y}`, `${y}年5月${d}日`);
  };
  return {
    html: table(
      [state, date],
      names(s, codes).map((name) => [name, day()]),
    ),
    lists: [{ codes }],
  };
};

const longTable: Form = (s) => {
  const codes = s.some(70, 90);
  const heads = [say(s, 'State', '国家'), say(s, 'Group', '组别'), say(s, 'Status', '状况')];
  const groups = [say(s, 'A', '甲'), say(s, 'B', '乙')];
  const status = [say(s, 'Signed', '已签署'), say(s, 'Ratified', '已批准')];
  const rows = names(s, codes).map((name) => [name, groups[s.random.whole(0, 1)]!, status[s.random.whole(0, 1)]!]);
  return { html: table(heads, rows), lists: [{ codes }] };
};

const columnsDown: Form = (s) => {
  const codes = s.some(12, 30);
  const height = Math.ceil(codes.length / 3);
  const all = names(s, codes);
  const rows = Array.from({ length: height }, (_, r) => [0, 1, 2].map((c) => all[c * height + r] ?? ''));
  return {
    html: `${p(following(s, codes.length))}<table class="plain"><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`,
    lists: [{ codes, stated: codes.length }],
  };
};

const columnsAcross: Form = (s) => {
  const codes = s.some(12, 30);
  const all = names(s, codes);
  const rows = Array.from({ length: Math.ceil(codes.length / 3) }, (_, r) =>
    [0, 1, 2].map((c) => all[r * 3 + c] ?? ''),
  );
  return {
    html: `${p(following(s, codes.length))}<table><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`,
    lists: [{ codes, stated: codes.length }],
  };
};

const inCells: Form = (s) => {
  const years = [2001, 2002, 2003, 2004];
  const lists = years.map(() => s.some(3, 9));
  const heads = [say(s, 'Term ends', '任期届满'), say(s, 'Members', '成员')];
  const rows = years.map((year, at) => [String(year), joined(s, names(s, lists[at]!))]);
  return { html: table(heads, rows), lists: lists.map((codes) => ({ codes })) };
};

/** Amounts by State are a table of amounts: its rows are read there, and make no list of their own. */
const amounts: Form = (s) => {
  const rows = names(s, s.some(8, 12)).map((name) => [
    name,
    String(s.random.whole(100, 999)),
    `${s.random.whole(1, 9)} 500`,
  ]);
  return { html: table([say(s, 'Contributor', '捐助方'), '2003', '2004'], rows), lists: [] };
};

export const forms: Readonly<Record<string, Form>> = {
  'in a sentence': inSentence,
  'over pages, with notes': overPages,
  'with asides': withAsides,
  bullets,
  'lettered items': lettered,
  'one a line': lines,
  votes,
  'counted votes': countedVotes,
  'regional groups': regionalGroups,
  'down a column, with dates': oneColumn,
  'down a column, over pages': longTable,
  'three columns, read down': columnsDown,
  'three columns, read across': columnsAcross,
  'in cells': inCells,
  'a table of amounts': amounts,
};
