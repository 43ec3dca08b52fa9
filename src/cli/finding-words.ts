import type { Finding, Language, Verdict } from '../record/index.ts';

/** What stands around a finding, or around a check, in a list. */
interface FindingWords {
  /** In one width. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly doubts: Readonly<Record<NonNullable<Finding['doubt']>, string>>;
  readonly pages: (pages: readonly number[]) => string;
  /** Between the name of a check and what it says, and around what is known beside that. */
  readonly colon: string;
  readonly beside: (parts: readonly string[]) => string;
  readonly needs: string;
  readonly from: string;
  readonly counts: (agreed: number, conflicted: number, open: number) => string;
  /** Beside the name of a check that reads more than one document. */
  readonly compares: { readonly twins: string; readonly shelf: string };
}

export const findingWords: Readonly<Record<Language, FindingWords>> = {
  en: {
    verdicts: { conflict: 'conflict   ', agreement: 'agreement  ', 'cannot-tell': 'cannot tell' },
    doubts: {
      document: 'in doubt: the document',
      reading: 'in doubt: our reading',
      'cannot tell': 'in doubt: the document or our reading',
    },
    pages: (pages) => `${pages.length > 1 ? 'pp.' : 'p.'} ${pages.join(', ')}`,
    colon: ': ',
    beside: (parts) => ` (${parts.join('; ')})`,
    needs: 'needs ',
    from: 'from ',
    counts: (agreed, conflicted, open) => `agreed ${agreed}, conflicted ${conflicted}, could not tell ${open}`,
    compares: {
      twins: '  (compares two languages of a document)',
      shelf: '  (compares the documents of a shelf)',
    },
  },
  zh: {
    verdicts: { conflict: '矛盾    ', agreement: '一致    ', 'cannot-tell': '无法判断' },
    doubts: { document: '存疑：文件本身', reading: '存疑：程序的读取', 'cannot tell': '存疑：文件本身或程序的读取' },
    pages: (pages) => `第${pages.join('、')}页`,
    colon: '：',
    beside: (parts) => `（${parts.join('；')}）`,
    needs: '需要：',
    from: '出处：',
    counts: (agreed, conflicted, open) => `一致${agreed}项，矛盾${conflicted}项，无法判断${open}项`,
    compares: { twins: '（比较同一文件的两种语文文本）', shelf: '（比较书架上的各份文件）' },
  },
};

/** The language that the terminal asks for. */
export const terminalLanguage = (): Language =>
  /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'zh' : 'en';
