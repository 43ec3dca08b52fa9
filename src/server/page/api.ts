import type { DocumentRecord } from '../../record/record.ts';
import type { Decision } from '../../store/decision.ts';
import type { DocumentAnswer, DocumentsAnswer } from '../schemas/documents.ts';
import type { DecisionBody, FindingAnswer, FindingsAnswer } from '../schemas/findings.ts';
import type { SearchAnswer } from '../schemas/search.ts';
import type { CitingAnswer, FailedDocument, MissingAnswer } from '../schemas/shelf.ts';

/** The server refused, or did not answer: `code` names a sentence in the words of the page. */
export class ApiError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
  }
}

const ask = async <Answer>(path: string, init?: RequestInit): Promise<Answer> => {
  const response = await fetch(path, init).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : new ApiError('offline', error.message);
  });
  const answer = await response.json();
  if (!response.ok) throw new ApiError(answer.code ?? 'fault', answer.error ?? response.statusText);
  return answer;
};

/** Values that are not given are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

export const queryString = (query: Query): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
};

const send = <Answer>(path: string, body: unknown): Promise<Answer> =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Rapporteur': '1' },
    body: JSON.stringify(body),
  });

export const api = {
  findings: (query: Query, signal?: AbortSignal) =>
    ask<FindingsAnswer>(`/api/findings${queryString(query)}`, signal && { signal }),
  finding: (key: string) => ask<FindingAnswer>(`/api/findings/${key}`),
  decide: (decision: DecisionBody) => send<Decision>('/api/decisions', decision),
  documents: (query: Query) => ask<DocumentsAnswer>(`/api/documents${queryString(query)}`),
  document: (sha256: string) => ask<DocumentAnswer>(`/api/documents/${sha256}`),
  record: (sha256: string) => ask<DocumentRecord>(`/api/documents/${sha256}/record`),
  search: (query: Query) => ask<SearchAnswer>(`/api/search${queryString(query)}`),
  failures: (query: Query) => ask<{ items: FailedDocument[] }>(`/api/shelf/failures${queryString(query)}`),
  missing: (query: Query) => ask<MissingAnswer>(`/api/shelf/missing${queryString(query)}`),
  citing: (query: Query) => ask<CitingAnswer>(`/api/shelf/citing${queryString(query)}`),
  retry: (failure: string | undefined) =>
    send<{ documents: number }>('/api/shelf/retry', failure === undefined ? {} : { class: failure }),
};

export const pdfAddress = (sha256: string): string => `/api/documents/${sha256}/pdf`;
