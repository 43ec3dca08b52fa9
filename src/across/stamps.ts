import { statSync } from 'node:fs';
import { CHECKS_VERSION } from '../checks/version.ts';
import { recordPath } from '../store/outputs.ts';

/** Another text whenever a record has changed, or the checks that read it. */
export const stampOf = (shelf: string, sha256: string): string => {
  const file = statSync(recordPath(shelf, sha256), { throwIfNoEntry: false });
  return `${CHECKS_VERSION} ${file?.size ?? 0} ${file?.mtimeMs ?? 0}`;
};
