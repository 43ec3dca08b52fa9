import { z } from 'zod';

/** Why a file gave no record. The first group is final; the second may pass and is tried again. */
export const failureClass = z.enum([
  'empty',
  'not-a-pdf',
  'encrypted',
  'corrupt',
  'scanned',
  'unmapped',
  'too-large',
  'missing',
  'timeout',
  'memory',
  'crash',
]);
/** Why a file gave no record. */
export type FailureClass = z.infer<typeof failureClass>;

/** Classes that another attempt cannot change. */
export const finalClasses: ReadonlySet<FailureClass> = new Set([
  'empty',
  'not-a-pdf',
  'encrypted',
  'corrupt',
  'scanned',
  'unmapped',
  'too-large',
  'missing',
]);

const remedies: Record<FailureClass, string> = {
  empty: 'The file has no bytes: copy or download it again.',
  'not-a-pdf': 'The file is not a PDF: check what it is and convert it first.',
  encrypted: 'The file needs a password: save it without one, for example with `qpdf --decrypt`.',
  corrupt: 'The file is damaged: download it again, or try `qpdf FILE REPAIRED.pdf`.',
  scanned: 'The pages are pictures without a text layer: run OCR first, for example `ocrmypdf`.',
  unmapped:
    'The fonts do not say which characters their glyphs are: run OCR over the pages, for example `ocrmypdf --force-ocr`.',
  'too-large': 'The file is over a limit: raise --max-pages, --max-bytes or --max-output, or split the file.',
  missing: 'The file is not where it was submitted, or has changed since: submit it again.',
  timeout: 'The file was not read in time: raise --timeout or --max-time, or look at the page named.',
  memory: 'The file needed more memory than a worker may take: raise --max-memory, or split the file.',
  crash: 'The worker died on this file: run `rapporteur extract FILE` to see why.',
};

/** A document is at fault, not the program: carries the class, what was seen, and what a person can do. */
export class DocumentFailure extends Error {
  readonly class: FailureClass;
  readonly page: number | undefined;

  constructor(failure: FailureClass, seen: string, page?: number) {
    super(seen);
    this.name = 'DocumentFailure';
    this.class = failure;
    this.page = page;
  }

  get remedy(): string {
    return remedies[this.class];
  }
}
