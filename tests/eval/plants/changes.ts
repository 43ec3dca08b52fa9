import type { Random } from './random.ts';

/** Another digit in the place of one, never a zero in front. */
const otherDigit = (digit: string, random: Random): string => {
  const other = String((Number(digit) + random.whole(1, 8)) % 10);
  return other === '0' ? (digit === '9' ? '8' : '9') : other;
};

const digitAt = (text: string, positions: readonly number[], random: Random): string => {
  const at = random.pick(positions);
  return text.slice(0, at) + otherDigit(text[at]!, random) + text.slice(at + 1);
};

const digitsOf = (text: string): number[] => Array.from(text.matchAll(/\d/g), ({ index }) => index);

const parts = (list: string): { items: string[]; separator: string; last: string } => {
  const zh = list.includes('、') || /\p{Script=Han}/u.test(list);
  const [separator, last] = zh ? ['、', '和'] : [', ', ' and '];
  const at = list.lastIndexOf(last);
  return { items: [...list.slice(0, at).split(separator), list.slice(at + last.length)], separator, last };
};

const joined = (items: readonly string[], separator: string, last: string): string =>
  `${items.slice(0, -1).join(separator)}${last}${items.at(-1)}`;

/** Ways to change a piece of text so that it is wrong, by name. */
export const changes: Readonly<Record<string, (text: string, random: Random) => string>> = {
  /** Any digit. */
  digit: (text, random) => digitAt(text, digitsOf(text), random),
  /** One of the first two digits, so that no rounding hides it. */
  lead: (text, random) => {
    const digits = digitsOf(text).slice(0, 2);
    const [first = 0] = digits;
    return digitAt(text, text[first] === '0' ? digits.slice(1) : digits.slice(0, 1), random);
  },
  /** The second digit: a slip that stays near. */
  second: (text, random) => digitAt(text, digitsOf(text).slice(1, 2), random),
  /** A whole number one to three larger. */
  more: (text, random) => text.replace(/\d+/, (digits) => String(Number(digits) + random.whole(1, 3))),
  /** The day of a date. */
  day: (text, random) => {
    const isChinese = text.includes('月');
    const form = isChinese ? /(?<=月)\d{1,2}(?=日)/ : /\d{1,2}(?= [A-Z])/;
    return text.replace(form, (day) => String(((Number(day) + random.whole(2, 11)) % 27) + 1));
  },
  /** The year of a date, two to four later. */
  year: (text, random) => text.replace(/(?:19|20)\d{2}/, (year) => String(Number(year) + random.whole(2, 4))),
  /** A day that no month has. */
  'no-such-day': (text) =>
    text.includes('月')
      ? text.replace(/\d{1,2}月\d{1,2}日/, '6月31日')
      : text.replace(/\d{1,2} [A-Z][a-z]+/, '31 June'),
  weekday: (text) =>
    text.includes('星期')
      ? text.replace(/星期(.)/, (_, day: string) => `星期${day === '一' ? '三' : '一'}`)
      : text.replace(/^[A-Z][a-z]+/, (day) => (day === 'Monday' ? 'Wednesday' : 'Monday')),
  /** The two ends of a period or range. */
  swap: (text) => text.replace(/(\d+)(\D*?(?: to | and |日至|至|和)\D*?)(\d+)/, '$3$2$1'),
  /** One member of a list gone. */
  drop: (text, random) => {
    const { items, separator, last } = parts(text);
    items.splice(random.whole(0, items.length - 1), 1);
    return joined(items, separator, last);
  },
  /** One member of a list twice. */
  repeat: (text, random) => {
    const { items, separator, last } = parts(text);
    return joined([...items, items[random.whole(0, items.length - 2)]!], separator, last);
  },
  direction: (text) => {
    const words = [
      ['increase', 'decrease'],
      ['增加', '减少'],
      ['增长', '下降'],
    ] as const;
    for (const [up, down] of words) {
      if (text.includes(up)) return text.replace(up, down);
      if (text.includes(down)) return text.replace(down, up);
    }
    return text;
  },
};

/** Changes a text in the way that its slot says: by name, or `=the other words`. */
export const changed = (text: string, how: string, random: Random): string => {
  if (how.startsWith('=')) return how.slice(1);
  const change = changes[how];
  if (!change) throw new Error(`No change is called ${how}`);
  return change(text, random);
};
