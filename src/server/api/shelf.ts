import { DocumentFailure } from '../../record/failure.ts';
import { isShelfTaken } from '../../store/ledger/index.ts';
import { citingDocuments, missingDocuments } from '../../store/shelf/missing.ts';
import { Refusal } from '../refusal.ts';
import * as schemas from '../schemas/shelf.ts';
import { type Context, route } from './route.ts';

/** How far the shelf is, as the shelf view shows it. */
export const progressOf = ({ ledger, index, shelf }: Context) => {
  const { failures, ...progress } = ledger.progress();
  return {
    ...progress,
    failures: failures.map((row) => ({ ...row, remedy: new DocumentFailure(row.class, '').remedy })),
    writing: isShelfTaken(shelf),
    index: index.version(),
  };
};

export const shelfRoutes = [
  route({
    method: 'GET',
    path: '/api/shelf',
    summary: 'Documents by state, failures by class, what is being read, and how fast',
    answer: schemas.progress,
    handle: progressOf,
  }),
  route({
    method: 'GET',
    path: '/api/shelf/failures',
    summary: 'The documents without a record, each with its reason',
    query: schemas.failuresQuery,
    answer: schemas.failuresAnswer,
    handle: ({ ledger }, { query }) => ({
      items: ledger
        .failures(query.class, query.offset, query.limit)
        .flatMap(({ sha256, state, attempts, paths, error }) =>
          error ? [{ sha256, state, attempts, paths: [...paths], ...error }] : [],
        ),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/shelf/retry',
    summary: 'Tries failed documents again, of one class or all; goes on after the answer',
    body: schemas.retryBody,
    answer: schemas.retryAnswer,
    refusals: { 409: 'Another process is at work on the shelf.' },
    handle: (context, { body }) => {
      if (isShelfTaken(context.shelf))
        throw new Refusal(409, 'shelf-taken', 'Another rapporteur is at work on this shelf: wait for it.');
      const { failures } = context.ledger.progress();
      const wanted = failures.filter((row) => body.class === undefined || row.class === body.class);
      const documents = wanted.reduce((sum, row) => sum + row.documents, 0);
      if (documents > 0) context.retry(body.class);
      return { documents };
    },
  }),
  route({
    method: 'GET',
    path: '/api/shelf/missing',
    summary: 'What documents cite and the shelf does not hold, the most cited first',
    query: schemas.missingQuery,
    answer: schemas.missingAnswer,
    handle: ({ index }, { query }) => ({ items: missingDocuments(index, query.limit) }),
  }),
  route({
    method: 'GET',
    path: '/api/shelf/citing',
    summary: 'The documents that cite a symbol',
    query: schemas.citingQuery,
    answer: schemas.citingAnswer,
    handle: ({ index }, { query }) => ({ items: citingDocuments(index, query.symbol, query.limit) as never }),
  }),
];
