import type { DocumentRecord } from '../../record/record.ts';
import type { Decision } from '../../store/decision.ts';
import type { DocumentAnswer, DocumentsAnswer } from '../schemas/documents.ts';
import type { DecisionBody, FindingAnswer, FindingsAnswer } from '../schemas/findings.ts';
import type { SearchAnswer } from '../schemas/search.ts';
import type { CitingAnswer, FailedDocument, MissingAnswer } from '../schemas/shelf.ts';
import { addresses, type Query, queryString } from './addresses.ts';

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

const send = <Answer>(path: string, body: unknown): Promise<Answer> =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Rapporteur': '1' },
    body: JSON.stringify(body),
  });

export const api = {
  findings: (query: Query, signal?: AbortSignal) =>
    ask<FindingsAnswer>(addresses.findings(query), signal && { signal }),
  finding: (key: string) => ask<FindingAnswer>(addresses.finding(key)),
  decide: (decision: DecisionBody) => send<Decision>('/api/decisions', decision),
  documents: (query: Query) => ask<DocumentsAnswer>(addresses.documents(query)),
  document: (sha256: string) => ask<DocumentAnswer>(addresses.document(sha256)),
  record: (sha256: string) => ask<DocumentRecord>(addresses.record(sha256)),
  search: (query: Query) => ask<SearchAnswer>(addresses.search(query)),
  failures: (query: Query) => ask<{ items: FailedDocument[] }>(`/api/shelf/failures${queryString(query)}`),
  missing: (query: Query) => ask<MissingAnswer>(addresses.missing(query)),
  citing: (query: Query) => ask<CitingAnswer>(`/api/shelf/citing${queryString(query)}`),
  retry: (failure: string | undefined) =>
    send<{ documents: number }>('/api/shelf/retry', failure === undefined ? {} : { class: failure }),
};
