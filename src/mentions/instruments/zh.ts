import type { InstrumentForm } from './form.ts';

/** Book-title marks are how Chinese texts name instruments; a nested one uses 〈 〉. */
export const zh: readonly InstrumentForm[] = [
  { form: /《([^《》]{1,160}(?:公约|议定书|协定|条约|宪章|规约|盟约))》/g, example: '《联合国反腐败公约》' },
  {
    form: /《((?:[^《》]{0,60}(?:公约|议定书)[^《》]{0,100}(?:公约|议定书)))》/g,
    example: '《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》',
  },
  { form: /《((?:公约|议定书|盟约|条约|规约|协定))》/g, example: '《公约》' },
];
