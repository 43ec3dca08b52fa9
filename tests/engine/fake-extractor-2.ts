// The next version of the stand-in.
import * as first from './fake-extractor.ts';

export const EXTRACTOR_VERSION = 'fake-2';
export const { CHECKS_VERSION, recheck } = first;

export const extractPdf = async (bytes: Uint8Array): ReturnType<typeof first.extractPdf> => ({
  ...(await first.extractPdf(bytes)),
  extractor: EXTRACTOR_VERSION,
});

export const extractText = (text: string): ReturnType<typeof first.extractText> => ({
  ...first.extractText(text),
  extractor: EXTRACTOR_VERSION,
});
