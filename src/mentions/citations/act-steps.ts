import type { Member } from './act-members.ts';
import { close, give, type Reader, type Reading } from './act-run.ts';
import type { Token } from './lexer.ts';
import { type ActNumber, readActNumber, withLetter } from './numbers.ts';

type TokenOf<T extends Token['type']> = Extract<Token, { readonly type: T }>;
type Step<T extends Token['type']> = (reader: Reader, reading: Reading, token: TokenOf<T>) => void;

/** Resolution 1701 of 2006: the year of the number before. */
const isYear = ({ manner }: Reader, { run }: Reading, { shape, number }: ActNumber): boolean =>
  manner.dateStands === 'behind' &&
  shape === 'plain' &&
  /^(?:19|20)\d\d$/.test(number) &&
  run.last === 'filler' &&
  run.members.length > 0;

const readNumber: Step<'number'> = (reader, reading, { start, end }) => {
  const { manner } = reader;
  const number = readActNumber(reading.text.slice(start, end));
  if (!number) {
    close(reader, reading);
    return;
  }
  if (isYear(reader, reading, number)) return;
  // Between two numbers stands a comma, save where a typist forgot it: 2393 (2017) 2401 (2018).
  const typistForgot = number.shape === 'council' && reading.run.members.at(-1)?.number.shape === 'council';
  if (reading.run.last === 'number' && !typistForgot) close(reader, reading);
  // Behind its word a list goes on only with numbers that say by their shape what they are; 第 begins a new one.
  if (number.shape === 'plain' && manner.actStands === 'behind' && reading.run.act) {
    const { body, date, ordinal } = reading.run;
    close(reader, reading);
    if (!ordinal) return;
    reading.run = { ...reading.run, body, date, ordinal };
  }
  const { run } = reading;
  run.members.push({
    span: [start, end],
    number,
    ordinal: run.ordinal,
    body: run.body,
    ...(run.date && manner.dateStands === 'before' ? { adopted: run.date } : {}),
  });
};

const readLetter: Step<'letter'> = (reader, reading, { start, end }) => {
  const { members, last } = reading.run;
  const before = last === 'separator' ? members.at(-1) : undefined;
  const number = before && withLetter(before.number, reading.text.slice(start, end));
  if (number) members.push({ ...before, span: [start, end], number });
  else close(reader, reading);
};

/** `resolution 58/140 of the General Assembly`: the body stands behind its numbers. */
const isNamedBehind = ({ text, run }: Reading, start: number): boolean => {
  const end = run.members.at(-1)?.span[1];
  return (
    end !== undefined &&
    run.filler &&
    // In “paragraph 3 of Human Rights Council resolution 5/1” the 3 is no act's.
    (run.act !== undefined || run.members.every(({ number }) => number.shape !== 'plain')) &&
    run.members.every((member) => member.body === undefined) &&
    // In resolution 79/264, the Committee: what stands behind a comma is the adopter's to judge.
    !text.slice(end, start).includes(',')
  );
};

const readBody: Step<'body'> = (reader, reading, { body, start }) => {
  const { run } = reading;
  const before = reader.manner.actStands === 'before';
  if (before && isNamedBehind(reading, start)) {
    run.members.splice(0, run.members.length, ...run.members.map((member) => ({ ...member, body })));
    return;
  }
  if (before || run.act) {
    give(reader, reading, run.act);
    run.act = undefined;
  }
  run.body = body;
  run.ordinal = false;
};

/** 2664(2022)号决议 and 58/140号决定 say without 第 what they are. */
const isNumbered = ({ manner }: Reader, { text, run }: Reading): boolean =>
  manner.ordinalBehind !== '' &&
  text.startsWith(manner.ordinalBehind, run.end - manner.ordinalBehind.length) &&
  run.members.every(({ number }) => number.shape !== 'plain');

const readActBefore: Step<'act'> = (reader, reading, { act, body }) => {
  const { run } = reading;
  // 11 of resolution 2213 (2015): the number is a paragraph's.
  if (run.filler && run.members.at(-1)?.number.shape === 'plain') run.members.pop();
  give(reader, reading, run.act);
  run.act = act;
  run.body = body ?? run.body;
};

const readActBehind: Step<'act'> = (reader, reading, { act }) => {
  const { run } = reading;
  const numbered = run.members.some(({ ordinal }) => ordinal || run.act !== undefined) || isNumbered(reader, reading);
  if (run.members.length === 0 || !numbered) return;
  give(reader, reading, act);
  run.act = act;
  run.ordinal = false;
};

const readAct: Step<'act'> = (reader, reading, token) =>
  (reader.manner.actStands === 'behind' ? readActBehind : readActBefore)(reader, reading, token);

/**
 * The members that a date behind the last one is of: all of “58/140 and 58/141 of 22 December 2003” that have none yet, but
 * only the last of “70/1, 70/299 of 29 July 2016 and 75/290”, where the list goes on.
 */
const undated = ({ text, run: { members } }: Reading): readonly Member[] => {
  const own = members.slice(members.findLastIndex(({ adopted }) => adopted !== undefined) + 1);
  const [former, last] = members.slice(-2);
  const closes = !last || /\band\b|\bor\b|&/.test(text.slice(former!.span[1], last.span[0]));
  return closes ? own : own.slice(-1);
};

const readDate: Step<'date'> = ({ manner }, reading, { edtf }) => {
  if (manner.dateStands === 'before') reading.run.date = edtf;
  else for (const member of undated(reading)) member.adopted = edtf;
};

const readSeparator: Step<'separator'> = (_, { run }) => {
  if (run.last === 'act') run.date = undefined;
  // "aspects of the work of the Special Committee, and resolution 79/94": the committee is no adopter.
  if (run.last === 'body' && run.body === 'other') run.body = undefined;
};

const readOrdinal: Step<'ordinal'> = (_, { run }) => {
  run.ordinal = true;
};

/** What each word of a citation adds to the run that it stands in. */
const steps: { readonly [T in Token['type']]: Step<T> } = {
  number: readNumber,
  letter: readLetter,
  body: readBody,
  act: readAct,
  date: readDate,
  ordinal: readOrdinal,
  separator: readSeparator,
  filler: () => {},
};

/** Is a filler the last word, numbers aside? A separator ends its reach. */
const fillerAfter = (filler: boolean, type: Token['type']): boolean =>
  type === 'filler' || (filler && type !== 'separator' && type !== 'number');

/** Adds one word to the run. */
export const take = (reader: Reader, reading: Reading, token: Token): void => {
  (steps[token.type] as Step<Token['type']>)(reader, reading, token);
  const { run } = reading;
  run.filler = fillerAfter(run.filler, token.type);
  run.last = token.type;
  run.end = token.end;
};
