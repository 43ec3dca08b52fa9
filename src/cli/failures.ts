import { DocumentFailure, type FailureClass } from '../record/index.ts';

/** How many failed on each class, most first. @example `12 scanned, 3 timeout` */
export const failuresLine = (failures: Readonly<Record<string, number>>): string =>
  Object.entries(failures)
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

export interface FailureShown {
  readonly class: FailureClass;
  readonly message: string;
  readonly page?: number | undefined;
}

/**
 * A failure in one line with what to do about it.
 * @example `scanned: 12 pages without a text layer (page 1). The pages are pictures …: run OCR first …`
 */
export const failureLine = (failure: FailureShown): string => {
  const { remedy } = new DocumentFailure(failure.class, failure.message, failure.page);
  const page = failure.page === undefined ? '' : ` (page ${failure.page})`;
  return `${failure.class}: ${failure.message.replace(/\.$/, '')}${page}. ${remedy}`;
};
