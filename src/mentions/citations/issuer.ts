import type { Body } from './manner.ts';

/** Bodies that number acts of their own in the ways of the Assembly or of ECOSOC, by the series of their documents. */
const series: readonly { readonly form: RegExp; readonly body: Body; readonly example: string }[] = [
  { form: /^A\/HRC\//, body: 'HRC', example: 'A/HRC/58/3' },
  { form: /^UNEP\/EA\./, body: 'UNEA', example: 'UNEP/EA.6/1' },
  { form: /^E\/CN\.\d+\//, body: 'other', example: 'E/CN.6/2025/3' },
  {
    form: /^E\/(?:ESCAP|ESCWA|ECE|ECA|ICEF|INCB)\/|^(?:E\/)?LC\/|^(?:ESCAP|ECE)\//,
    body: 'other',
    example: 'E/ICEF/2025/16',
  },
  {
    form: /^(?:DP|DP-FPA|UNW|WFP|HSP|TD|IDB|GC|CTOC|CAC|ICC-ASP|UNEP|NPT|BWC|CCW|ISBA)\//,
    body: 'other',
    example: 'DP/2025/14',
  },
];

/**
 * The body whose own acts a document may cite without naming it, told by its symbols; undefined for documents of the
 * Assembly, the Security Council, ECOSOC and the Secretariat, whose numbers say by themselves what they are.
 * @example issuerOf(['E/2024/27', 'E/CN.6/2024/15']) // 'other'
 */
export const issuerOf = (symbols: readonly string[] | undefined): Body | undefined => {
  for (const symbol of symbols ?? []) {
    const row = series.find(({ form }) => form.test(symbol));
    if (row) return row.body;
  }
  return undefined;
};
