import type { Language, MentionOf } from '../../record/index.ts';
import type { Index } from '../record-index.ts';

interface Cues {
  /** Between a date and the citation behind it. */
  readonly before: RegExp;
  /** Before the date: it is the end of something else. */
  readonly notBefore: RegExp;
  /** Between a citation and the date behind it. */
  readonly after: RegExp;
}

const cues: Readonly<Record<Language, Cues>> = {
  zh: {
    // 大会2003年12月22日第58/140号决议; 2003年10月31日的第58/4号决议; 1965年7月30日经济及社会理事会第1086B号决议
    before: /^(?:的|通过的)?(?:联合国)?(?:大会|安全理事会|安理会|经济及社会理事会|经社理事会|理事会)?(?:的)?第?$/,
    // 任务期限延长至2020年9月17日的第2489(2019)号决议
    notBefore: /(?:至|到|止|截至|迄)$/,
    after: /^(?:号)?(?:决议|决定)?[（(]$/,
  },
  en: {
    before: /^,? (?:General Assembly |Security Council |Economic and Social Council )?(?:resolution|decision) $/,
    // “resolution 77/321 of 1 August 2023, resolution 78/272”: the day is the first one's
    notBefore: /\b(?:until|to|by|through|before|of|dated|adopted on) $/,
    // resolution 58/140 of 22 December 2003
    after: /^ ?(?:[A-Z] )?(?:,? (?:of|adopted on|dated) )$/,
  },
};

const bare = (text: string, language: Language): string => (language === 'zh' ? text.replaceAll(/\s+/g, '') : text);

const LONGEST_BETWEEN = 50;

/** Between two days of which each is of one of several acts: resolutions 1514 (XV) and 1541 (XV) of 14 and 15 December 1960. */
const JOINED = /^(?:, | and |, and |、|和|及)$/;

/** Does a day begin a list of days? Which of them is the act's, its place in the list of acts tells, not its neighbour. */
const opensDays = (index: Index, { block, span }: MentionOf<'date'>): boolean =>
  index
    .inBlock(block, 'date')
    .some(
      (other) => other.span[0] > span[1] && JOINED.test((index.block(block)?.text ?? '').slice(span[1], other.span[0])),
    );

/** “the proclamation, in its resolution 71/90, of 30 June as International Asteroid Day”: an adoption has its year. */
const HAS_YEAR = /\d{4}|年/;

/**
 * The day of adoption that stands beside a citation in the text. A record may give a day to every citation of the
 * document; a check of what one passage says needs the passage's own.
 */
export const adoptionBeside = (index: Index, citation: MentionOf<'citation'>): MentionOf<'date'> | undefined => {
  const { before, notBefore, after } = cues[index.language];
  const text = index.block(citation.block)?.text ?? '';
  return index.inBlock(citation.block, 'date').find((date) => {
    const { value, span } = date;
    if (value.precision !== 'day' || value.edtf.includes('/') || !HAS_YEAR.test(date.text)) return false;
    if (span[1] <= citation.span[0] && citation.span[0] - span[1] <= LONGEST_BETWEEN) {
      const lead = bare(text.slice(Math.max(0, span[0] - 12), span[0]), index.language);
      return before.test(bare(text.slice(span[1], citation.span[0]), index.language)) && !notBefore.test(lead);
    }
    if (span[0] < citation.span[1] || span[0] - citation.span[1] > LONGEST_BETWEEN) return false;
    if (opensDays(index, date)) return false;
    return after.test(bare(text.slice(citation.span[1], span[0]), index.language));
  });
};
