import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { isDated, isLoose, type Member, memberCitation } from './act-members.ts';
import { type Lexer, lexerOf, type Token } from './lexer.ts';
import type { Act, Body, CitationManner } from './manner.ts';
import { readActNumber } from './numbers.ts';

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
        const [start, end] = member.span;
        if (!act && !(isLoose(member) && (member.ordinal || start - reach < REACH || near(text, start)))) continue;
        if (isDated(member)) reach = end;
        const citation = memberCitation(member, act, council, language);
        if (citation) found.push(citation);
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
      // Behind its word a list goes on only with numbers that say by their shape what they are; 第 begins a new one.
      if (number.shape === 'plain' && behind && run.act) {
        const { body, date, ordinal } = run;
        close();
        if (!ordinal) return;
        run = { ...run, body, date, ordinal };
      }
      run.members.push({
        span: [token.start, token.end],
        number,
        ordinal: run.ordinal,
        body: run.body,
        ...(run.date && manner.dateStands === 'before' ? { adopted: run.date } : {}),
      });
    };

    /** 2664(2022)号决议 and 58/140号决定 say without 第 what they are. */
    const isNumbered = (end: number): boolean =>
      manner.ordinalBehind !== '' &&
      text.startsWith(manner.ordinalBehind, end - manner.ordinalBehind.length) &&
      run.members.every(({ number }) => number.shape !== 'plain');

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
            run.body = token.body ?? run.body;
          } else if (run.members.some(({ ordinal }) => ordinal || run.act !== undefined || isNumbered(run.end))) {
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
