import type { Finding } from '../../record/index.ts';

/** Places in the document that a finding is kept under need no hash; those in others keep theirs. */
export const keptUnder = <T extends Pick<Finding, 'evidence'>>(finding: T, sha256: string): T => ({
  ...finding,
  evidence: finding.evidence.map(({ document, ...place }) =>
    document === undefined || document === sha256 ? place : { document, ...place },
  ),
});
