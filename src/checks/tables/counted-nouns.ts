import type { Language, Table } from '../../record/index.ts';

/** Of each line one word may stand for another: a State that gives is a donor. */
const alike: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:states?|countr(?:y|ies)|members?|donors?|contributors?|governments?|part(?:y|ies)|nations?|territor(?:y|ies))\b/i,
    /\b(?:missions?|visits?|travel|destination)\b/i,
    /\b(?:sessions?|meetings?|workshops?|seminars?|events?|activit(?:y|ies)|courses?)\b/i,
    /\b(?:entit(?:y|ies)|organizations?|agenc(?:y|ies)|institutions?|offices?|bodies|body)\b/i,
    /\b(?:persons?|individuals?|members?|experts?|consultants?|names?|participants?|candidates?)\b/i,
  ],
  zh: [
    /国|捐助|缔约方|政府|领土/,
    /访问|出差|任务/,
    /届会|会议|讲习班|研讨会|活动|培训|课程/,
    /实体|组织|机构|办事处/,
    /人员|专家|顾问|姓名|成员|候选人/,
  ],
};

const stem = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** The words of a noun that tell: the last of an English one, a Chinese one without its measure. */
const nounOf: Readonly<Record<Language, (of: string) => string>> = {
  en: (of) => stem(of.trim().split(/\s+/).at(-1) ?? ''),
  zh: (of) => of.replace(/^[个名项份位家次种条起所]/, '').slice(-2),
};

/** What a title is of, without what it is told by: “Projects approved” of “Projects approved by region”; 各国捐款 ends with it. */
const topicOf: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => title.toLowerCase().split(/\b(?:by|in|for|from|at|with|per|to|and)\b|[:,(–—]/)[0]!,
  zh: (title) =>
    title
      .replaceAll(/[(（][^()（）]*[)）]/g, '')
      .trim()
      .slice(-6),
};

/** Do the heads of the columns of names, or the topic of its title, say that the rows of a table are what is counted? */
export const isOfRows = (table: Table, of: string, language: Language): boolean => {
  const noun = nounOf[language](of);
  const heads = table.columns.flatMap(({ type, title }, at) => (at === 0 || type === 'text' ? [title] : []));
  const says = [...heads.map((head) => head.toLowerCase()), topicOf[language](table.title)];
  if (noun.length > 1 && says.some((text) => text.includes(noun))) return true;
  return alike[language].some((form) => form.test(of) && heads.some((text) => form.test(text)));
};
