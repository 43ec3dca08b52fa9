import { record } from '../../record/record.ts';
import { findOriginal, type Original } from '../../store/original.ts';
import { readStoredRecord } from '../../store/outputs.ts';
import { documentCounts } from '../../store/shelf/document-counts.ts';
import { documentsPage, shelvedDocument } from '../../store/shelf/documents.ts';
import { nothingHere, Refusal } from '../refusal.ts';
import { documentAnswer, documentsAnswer, documentsQuery } from '../schemas/documents.ts';
import { sha256 } from '../schemas/findings.ts';
import { sendFile } from '../send.ts';
import { type Context, route } from './route.ts';

const original = ({ ledger, shelf }: Context, hash: string) =>
  findOriginal(shelf, hash, ledger.entry(hash)?.paths ?? []);

const gone = {
  packed: 'The archive that the PDF was read from is gone, or has other bytes now. Ingest it from its new place.',
  missing: 'The PDF is no longer where it was ingested from. Ingest it from its new place: it is known by its bytes.',
  changed: 'Another file lies where the PDF was ingested from. Ingest it from its new place: it is known by its bytes.',
};

/** The file, or a copy of it where it lies in an archive. */
const fileToSend = async (context: Context, hash: string): Promise<Original> => {
  const file = await original(context, hash);
  if (file.state !== 'packed') return file;
  const copy = await context.unpacked.find(hash, file.paths);
  return copy ? { state: 'here', ...copy } : file;
};

const parts = { sha256 };

export const documentRoutes = [
  route({
    method: 'GET',
    path: '/api/documents',
    summary: 'The documents that have a record',
    query: documentsQuery,
    answer: documentsAnswer,
    handle: ({ index }, { query: { offset, limit, order, ...filter } }) => ({
      ...documentCounts(index, filter),
      items: documentsPage(index, filter, order, offset, limit),
    }),
  }),
  route({
    method: 'GET',
    path: '/api/documents/{sha256}',
    summary: 'One document, its twins in other languages, and whether its file is still there',
    parts,
    answer: documentAnswer,
    refusals: { 404: 'The shelf has no record of it.' },
    handle: async (context, { part }) => {
      const document = shelvedDocument(context.index, part.sha256 ?? '');
      if (!document) throw nothingHere();
      const { state } = await original(context, document.sha256);
      return { document, file: { state, paths: [...(context.ledger.entry(document.sha256)?.paths ?? [])] } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/documents/{sha256}/record',
    summary: 'The whole record, as it lies on the shelf',
    parts,
    answer: record,
    refusals: { 404: 'The shelf has no record of it.' },
    handle: ({ shelf }, { part }) => {
      const found = readStoredRecord(shelf, part.sha256 ?? '');
      if (found instanceof Error) throw nothingHere();
      return found;
    },
  }),
  route({
    method: 'GET',
    path: '/api/documents/{sha256}/pdf',
    summary: 'The PDF that the record was read from, the very bytes; ranges can be asked for',
    parts,
    answer: 'application/pdf',
    refusals: {
      404: 'Its file is gone.',
      410: 'Another file lies in its place.',
      416: 'The range is not in the file.',
    },
    handle: async (context, { part, request }, response) => {
      const file = await fileToSend(context, part.sha256 ?? '');
      if (file.state !== 'here') throw new Refusal(file.state === 'changed' ? 410 : 404, file.state, gone[file.state]);
      sendFile(request, response, file.path, file.bytes);
    },
  }),
];
