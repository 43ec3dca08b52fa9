/** What stands out from the text and is no heading of it, each form with the line that made it necessary. */
export const noHeadings: readonly { readonly form: RegExp; readonly example: string }[] = [
  { form: /^[(（]\s?signed\s?[)）]/i, example: '(Signed) Riyad Mansour' },
  { form: /[(（]签名[)）]/, example: '常驻代表 大使 张军（签名）' },
  {
    form: /^for the (?:ministry|government|delegation)\b/i,
    example: 'For the Ministry of Foreign Affairs of the Russian Federation',
  },
  // A place has few words, each with a capital: `Report of the Board for the year ended 31 December 2019` is a heading.
  {
    form: /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},? )?\d{1,2} [A-Z][a-z]+ \d{4}$/u,
    example: 'New York, 20 August 2025',
  },
  { form: /\b(?:session|meeting),? \d{1,2} [A-Z][a-z]+ \d{4}$/, example: 'First regular session 7 February 2025' },
  { form: /^[(（][^()（）]*[)）]$/, example: '(as at 31 December 2024)' },
  { form: /^\[[^[\]]*\]$/, example: '[To be completed]' },
  { form: /^(?:data )?sources?\s?[:：]/i, example: 'Data source: Office audit reports' },
  { form: /^(?:资料|数据)?来源[:：]/, example: '资料来源：贸发会议' },
  {
    form: /^table (?:\d+[A-Z]?|[IVXL]+)(?:\.(?:\d+|[IVXL]+))*(?:\s?[.:–—-]\s|$)/i,
    example: 'Table 1. Procurement by sector, 2024',
  },
  { form: /^表\s?[\d一二三四五六七八九十.]+(?:[.．:：]|$)/, example: '表1：按部门分列的采购' },
  // Lines of these scripts come as they are drawn, from the right; their marks are no punctuation that we know.
  {
    form: /^[^\p{Script=Latin}\p{Script=Han}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u,
    example: '-１ تتشرف الجمهورية التونسية',
  },
  { form: /_{4}/, example: '日期：_______________' },
  // What a scanner took for letters.
  { form: /\ufffd|^\P{L}*\p{Script=Latin}\P{L}*$/u, example: '\ufffd\ufffd,r' },
  { form: /^https?:\/\/\S+$/, example: 'https://x.com/GazetteHaiti/status/1871611864775618576' },
];

export const isNoHeading = (text: string): boolean => noHeadings.some(({ form }) => form.test(text));
