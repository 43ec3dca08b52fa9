import type { OpenIndex, SearchOptions, SearchResult } from '../../src/store/index/index.ts';
import type { Given } from '../../src/store/questions/index.ts';

interface Tools {
  readonly index: OpenIndex;
  readonly search: (index: OpenIndex, options: SearchOptions) => SearchResult;
  readonly askAll: (index: OpenIndex, name: string, given: Given) => number;
}

interface Asked {
  readonly what: string;
  /** @returns how many rows came back. */
  readonly work: (tools: Tools) => number;
}

const searching = (text: string, more: Partial<SearchOptions> = {}): Asked => ({
  what: `search ${text}${Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : ''}`,
  work: ({ index, search }) => search(index, { text, ...more }).hits.length,
});

const asking = (name: string, given: Given): Asked => ({
  what: `${name} ${Object.entries(given)
    .map(([option, value]) => `--${option} ${value}`)
    .join(' ')}`,
  work: ({ index, askAll }) => askAll(index, name, given),
});

const sql = (text: string): Asked => ({ what: text, work: ({ index }) => [...index.query(text).rows].length });

/** What analysts, reviewers and archivists ask of a large shelf. */
export const asked: readonly Asked[] = [
  searching('恐怖'),
  searching('打击恐怖主义'),
  searching('技术援助 人权'),
  searching('的'),
  searching('technical assistance'),
  searching('terrorism', { language: 'en', from: '2001', to: '2010' }),
  searching('the'),
  searching('S/RES/1373 (2001)'),
  searching('第1373(2001)号决议'),
  searching('resolution 58/140 assistance'),
  searching('corrupt*'),
  asking('documents', { symbol: 'A/59', language: 'zh' }),
  asking('documents', { text: '恐怖' }),
  asking('citations', { of: 'A/RES/58/140' }),
  asking('citations', { of: 'A/59/205' }),
  asking('references', { in: 'A/59/500' }),
  asking('missing', {}),
  asking('missing', { type: 'resolution', least: '10' }),
  asking('twins', {}),
  asking('countries', { inListWith: 'KEN' }),
  asking('country', { named: 'KEN' }),
  asking('totals', { over: '1e6', currency: 'USD' }),
  asking('amounts', { over: '1e6', currency: 'USD' }),
  asking('dates', { between: ['2004-01-01', '2004-12-31'] }),
  asking('findings', {}),
  asking('findings', { check: 'date-conflict', open: true }),
  sql('SELECT language, count(*) FROM documents GROUP BY language'),
  sql("SELECT m.text, m.page FROM mentions m JOIN documents d USING (sha256) WHERE d.symbol = 'A/59/500'"),
  sql('SELECT kind, count(*) FROM mentions GROUP BY kind'),
  sql(
    "SELECT page, text FROM blocks WHERE row_id IN (SELECT rowid FROM passages WHERE passages MATCH words('恐怖主义') LIMIT 50)",
  ),
];
