import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { LAST_LISTED_YEAR, yearOfCouncil } from './council-years.ts';
import { type Lexer, lexerOf, type Token } from './lexer.ts';
import type { Act, Body, CitationManner } from './manner.ts';
import { type ActNumber, actValue, readActNumber } from './numbers.ts';

interface Member {
  readonly span: Span;
  readonly number: ActNumber;
  readonly ordinal: boolean;
  readonly body: Body | undefined;
  adopted?: string;
}

/** What has been read of one unbroken run of words that make citations. */
interface Run {
  readonly members: Member[];
  body: Body | undefined;
  /** What the numbers are; in Chinese it is carried over from the list before. */
  act: Act | undefined;
  date: string | undefined;
  ordinal: boolean;
  filler: boolean;
  last: Token['type'] | undefined;
  end: number;
}

/** How far behind the word "resolutions" numbers like 1820 (2008) are still taken for resolutions. */
const REACH = 600;

const emptyRun = (): Run => ({
  members: [],
  body: undefined,
  act: undefined,
  date: undefined,
  ordinal: false,
  filler: false,
  last: undefined,
  end: -1,
});

const certaintyOf = ({ number, body }: Member, anchored: boolean): number => {
  if (!anchored) return 0.85;
  if (number.shape === 'plain') return body === undefined ? 0.6 : 0.75;
  return body === undefined && number.shape === 'roman' ? 0.7 : 0.97;
};

const isDated = ({ number }: Member): boolean => number.shape === 'council';

/** Away from the word, `table 3 (2022)` looks like a resolution; the Council adopted its third in 1946. */
const fitsItsYear = ({ number: { number, year } }: Member): boolean => {
  const right = yearOfCouncil(number.replace(/ .*$/, ''));
  return right === undefined ? Number(year) > LAST_LISTED_YEAR : String(right) === year;
};

/** Only the Security Council counts into four digits; 2004 is more likely a year. */
const isCouncilNumber = ({ number, body }: Member): boolean =>
  body === undefined && /^(?:1[0-8]|2[1-9]|3)\d\d/.test(number.number) && number.number.length === 4;

/** Finds resolutions and decisions cited by number, alone or in lists that one word governs. */
export type ActFinder = (text: string, taken: readonly Span[]) => FoundCitation[];

const finder = (manner: CitationManner, lex: Lexer, language: Language): ActFinder => {
  const word = new RegExp(manner.acts.map(({ form }) => form).join('|'));
  /** Is a number like 1820 (2008) close enough behind the word that makes it a resolution? */
  const near = (text: string, at: number): boolean => word.test(text.slice(Math.max(0, at - REACH), at));
  return (text, taken) => {
    const found: FoundCitation[] = [];
    const behind = manner.actStands === 'behind';
    let run = emptyRun();
    let reach = -REACH;
    let blocked = 0;

    const give = (act: Act | undefined): void => {
      const council = run.members.some(isDated);
      for (const member of run.members) {
        const loose =
          isDated(member) &&
          (member.ordinal || fitsItsYear(member)) &&
          (member.ordinal || member.span[0] - reach < REACH || near(text, member.span[0]));
        if (!act && !loose) continue;
        if (loose) reach = member.span[1];
        const named =
          member.number.shape === 'plain' && ((council && member.body === undefined) || isCouncilNumber(member))
            ? 'SC'
            : member.body;
        if (member.number.shape === 'plain' && named !== 'SC') continue;
        found.push({
          kind: 'citation',
          span: member.span,
          value: {
            ...actValue(member.number, act ?? 'resolution', named, language),
            ...(member.adopted ? { adopted: member.adopted } : {}),
          },
          certainty: certaintyOf(member, act !== undefined),
        });
      }
      run.members.length = 0;
    };
    const close = (): void => {
      give(run.act);
      run = emptyRun();
    };

    const readNumber = (token: Token): void => {
      const number = readActNumber(text.slice(token.start, token.end));
      if (!number) {
        close();
        return;
      }
      // Between two numbers stands a comma, save where a typist forgot it: 2393 (2017) 2401 (2018).
      const typistForgot = number.shape === 'council' && run.members.at(-1)?.number.shape === 'council';
      if (run.last === 'number' && !typistForgot) close();
      // A list goes on behind its word only with numbers that say by their shape what they are.
      if (number.shape === 'plain' && behind && run.act) {
        close();
        return;
      }
      run.members.push({
        span: [token.start, token.end],
        number,
        ordinal: run.ordinal,
        body: run.body,
        ...(run.date && manner.dateStands === 'before' ? { adopted: run.date } : {}),
      });
    };

    const readBody = (body: Body): void => {
      if (run.filler && run.members.length > 0 && !behind && run.members.every((member) => member.body === undefined)) {
        // resolution 58/140 of the General Assembly
        run.members.splice(0, run.members.length, ...run.members.map((member) => ({ ...member, body })));
        return;
      }
      if (!behind) {
        give(run.act);
        run.act = undefined;
      } else if (run.act) {
        give(run.act);
        run.act = undefined;
      }
      run.body = body;
      run.ordinal = false;
    };

    for (const token of lex(text)) {
      while (blocked < taken.length && taken[blocked]![1] <= token.start) blocked += 1;
      const inside = blocked < taken.length && taken[blocked]![0] < token.end;
      if (inside || (run.last !== undefined && text.slice(run.end, token.start).trim() !== '')) close();
      if (inside) continue;
      switch (token.type) {
        case 'number':
          readNumber(token);
          break;
        case 'body':
          readBody(token.body);
          break;
        case 'act':
          if (!behind) {
            // 11 of resolution 2213 (2015): the number is a paragraph's.
            if (run.filler && run.members.at(-1)?.number.shape === 'plain') run.members.pop();
            give(run.act);
            run.act = token.act;
          } else if (run.members.length > 0 && run.members.some(({ ordinal }) => ordinal || run.act !== undefined)) {
            give(token.act);
            run.act = token.act;
            run.ordinal = false;
          }
          break;
        case 'ordinal':
          run.ordinal = true;
          break;
        case 'date':
          if (manner.dateStands === 'before') run.date = token.edtf;
          else for (const member of run.members) member.adopted ??= token.edtf;
          break;
        case 'separator':
          if (run.last !== 'number' && run.last !== 'filler') run.date = run.last === 'act' ? undefined : run.date;
          break;
      }
      run.filler =
        token.type === 'filler' ? true : token.type === 'separator' ? false : run.filler && token.type !== 'number';
      run.last = token.type;
      run.end = token.end;
    }
    close();
    return found;
  };
};

/** Builds the finder of a language. */
export const actFinder = (manner: CitationManner, language: Language): ActFinder =>
  finder(manner, lexerOf(manner), language);
