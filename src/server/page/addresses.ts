/** Values that are not given are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

export const queryString = (query: Query): string => {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
};

/** Rows that a view asks for at first, and at a time. */
export const stretch = { findings: 50, documents: 50, missing: 20 } as const;

/** Where the API has what the views show. */
export const addresses = {
  findings: (query: Query): string => `/api/findings${queryString(query)}`,
  finding: (key: string): string => `/api/findings/${key}`,
  documents: (query: Query): string => `/api/documents${queryString(query)}`,
  document: (sha256: string): string => `/api/documents/${sha256}`,
  record: (sha256: string): string => `/api/documents/${sha256}/record`,
  pdf: (sha256: string): string => `/api/documents/${sha256}/pdf`,
  search: (query: Query): string => `/api/search${queryString(query)}`,
  progress: '/api/shelf',
  missing: (query: Query): string => `/api/shelf/missing${queryString(query)}`,
};
