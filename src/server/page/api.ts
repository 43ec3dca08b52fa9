import type { DocumentRecord } from '../../record/record.ts';
import type { Decision } from '../../store/decision.ts';
import type { DocumentAnswer, DocumentsAnswer } from '../schemas/documents.ts';
import type { DecisionBody, FindingAnswer, FindingsAnswer } from '../schemas/findings.ts';
import type { SearchAnswer } from '../schemas/search.ts';
import type { CitingAnswer, FailedDocument, MissingAnswer, Progress } from '../schemas/shelf.ts';
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

const read = async <Answer>(path: string, init?: RequestInit): Promise<Answer> => {
  const response = await fetch(path, init).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : new ApiError('offline', error.message);
  });
  const answer = await response.json();
  if (!response.ok) throw new ApiError(answer.code ?? 'fault', answer.error ?? response.statusText);
  return answer;
};

const send = <Answer>(path: string, body: unknown): Promise<Answer> =>
  read(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Rapporteur': '1' },
    body: JSON.stringify(body),
  });

/** An address of the API, with the shape of what it answers. */
export interface Question<Answer> {
  readonly address: string;
  /** Never there: it ties the shape to the address. */
  readonly answers?: Answer;
}

const at = <Answer>(address: string): Question<Answer> => ({ address });

export const ask = <Answer>({ address }: Question<Answer>, signal?: AbortSignal): Promise<Answer> =>
  read(address, signal && { signal });

export const questions = {
  findings: (query: Query) => at<FindingsAnswer>(addresses.findings(query)),
  finding: (key: string) => at<FindingAnswer>(addresses.finding(key)),
  documents: (query: Query) => at<DocumentsAnswer>(addresses.documents(query)),
  document: (sha256: string) => at<DocumentAnswer>(addresses.document(sha256)),
  record: (sha256: string) => at<DocumentRecord>(addresses.record(sha256)),
  search: (query: Query) => at<SearchAnswer>(addresses.search(query)),
  progress: at<Progress>(addresses.progress),
  failures: (query: Query) => at<{ items: FailedDocument[] }>(`/api/shelf/failures${queryString(query)}`),
  missing: (query: Query) => at<MissingAnswer>(addresses.missing(query)),
  citing: (query: Query) => at<CitingAnswer>(`/api/shelf/citing${queryString(query)}`),
} as const;

export const decide = (decision: DecisionBody): Promise<Decision> => send('/api/decisions', decision);

export const retry = (failure: string | undefined): Promise<{ documents: number }> =>
  send('/api/shelf/retry', failure === undefined ? {} : { class: failure });
