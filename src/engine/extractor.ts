import { pathToFileURL } from 'node:url';

type Extractor = Pick<
  typeof import('../extract.ts'),
  'extractPdf' | 'extractText' | 'recheck' | 'EXTRACTOR_VERSION' | 'CHECKS_VERSION'
>;

/** Versions of the two stages that records are made in; each can change without the other. */
export interface Versions {
  readonly extractor: string;
  readonly checks: string;
}

export const versionsOf = ({ EXTRACTOR_VERSION, CHECKS_VERSION }: Extractor): Versions => ({
  extractor: EXTRACTOR_VERSION,
  checks: CHECKS_VERSION,
});

/**
 * The extractor that workers run and whose version the ledger compares.
 * `RAPPORTEUR_EXTRACTOR` names another module with the same exports: fault tests put in one that hangs or dies.
 */
export const loadExtractor = async (): Promise<Extractor> => {
  const other = process.env.RAPPORTEUR_EXTRACTOR;
  return other ? await import(pathToFileURL(other).href) : await import('../extract.ts');
};
