import { pathToFileURL } from 'node:url';

type Extractor = Pick<typeof import('../extract.ts'), 'extractPdf' | 'extractText' | 'EXTRACTOR_VERSION'>;

/**
 * The extractor that workers run and whose version the ledger compares.
 * `RAPPORTEUR_EXTRACTOR` names another module with the same exports: fault tests put in one that hangs or dies.
 */
export const loadExtractor = async (): Promise<Extractor> => {
  const other = process.env.RAPPORTEUR_EXTRACTOR;
  return other ? await import(pathToFileURL(other).href) : await import('../extract.ts');
};
