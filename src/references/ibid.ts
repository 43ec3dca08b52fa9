import type { Block, Mention } from '../record/index.ts';
import { byBlock, type Citation, documentOf, hasSource, standingFor, withoutSource } from './citations.ts';

/** What a note leaves for an ibid. in the next one: its source, or why it has none. */
type Left = { readonly source: Citation } | { readonly reason: string };

const NO_NOTE: Left = { reason: 'no note stands before' };
/** "Ibid., 2004, Supplement No. 10 (E/2004/30)": a document of its own follows in the same sentence. */
const OWN_DOCUMENT =
  /^(?:[\s,，.(（]*|(?!.*(?:[Ss]ee|参?见))[^。；;]{0,160}(?:Supplement|Annexes|Session|Meeting|补编|附件|届会议|正式记录)[^。；;]{0,160})$/;

/**
 * The document that an ibid. goes on to name itself, keeping only the title of the series. The place named directly
 * behind ibid. shows that none follows.
 */
const ownDocument = (ibid: Citation, list: readonly Citation[], text: string): Citation | undefined => {
  if (ibid.value.pinpoint) return undefined;
  const next = list.find((other) => other.span[0] >= ibid.span[1] && hasSource(other));
  return next && OWN_DOCUMENT.test(text.slice(ibid.span[1], next.span[0])) ? next : undefined;
};

const resolveOne = (ibid: Citation, before: Left): Citation =>
  'source' in before ? standingFor(ibid, before.source) : withoutSource(ibid, before.reason);

/** What a note with these citations, already resolved, leaves for the next: its one document. */
const leftBy = (list: readonly Citation[]): Left => {
  const sources = list.filter(hasSource);
  const documents = new Set(sources.map(documentOf));
  if (documents.size === 0) return { reason: 'the note before names no document that has a symbol' };
  if (documents.size > 1) return { reason: 'the note before names several documents' };
  return { source: sources.find(({ value }) => value.antecedent === undefined) ?? sources[0]! };
};

const SENTENCE_END = /[。；;]|\.\s(?=[A-Z])/;
const NO_SOURCE: Left = { reason: 'no source stands before' };

/** Does an offset stand inside brackets? */
const isBracketed = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 300), at);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
};

/** The sources named last in running text: in brackets, and anywhere. */
interface Running {
  bracketed: Left;
  any: Left;
}

/**
 * The source of an ibid. in running text. "(ibid., para. 59)" goes on from the brackets before, whatever resolution the
 * sentences between them speak of; one that its own sentence names may be meant as well, and leaves it open.
 */
const runningSource = (ibid: Citation, done: readonly Citation[], text: string, { bracketed, any }: Running): Left => {
  const nearest = done.findLast(hasSource);
  if (!isBracketed(text, ibid.span[0])) return nearest ? { source: nearest } : any;
  const inBrackets = done.findLast((each) => hasSource(each) && isBracketed(text, each.span[0]));
  const left: Left = inBrackets ? { source: inBrackets } : bracketed;
  if (!nearest || nearest === inBrackets) return 'source' in left ? left : any;
  if (!('source' in left)) return { source: nearest };
  const sameSentence = !SENTENCE_END.test(text.slice(nearest.span[1], ibid.span[0]));
  const other = documentOf(nearest) !== documentOf(left.source);
  return sameSentence && other ? { reason: 'its sentence names one source, the brackets before another' } : left;
};

/**
 * Resolves ibid. and 同上: at the head of a note the source of the note directly before, elsewhere the citation before
 * it in its block.
 */
export const resolveIbid = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const lists = byBlock(mentions);
  const resolved = new Map<string, Citation>();
  let note: Left = NO_NOTE;
  const running: Running = { bracketed: NO_SOURCE, any: NO_SOURCE };
  for (const block of blocks) {
    const footnote = block.type === 'footnote';
    const done: Citation[] = [];
    for (const citation of lists.get(block.id) ?? []) {
      let result = citation;
      if (citation.value.form === 'ibid') {
        const nearest = done.findLast(hasSource);
        const inNote: Left = nearest ? { source: nearest } : note;
        const before = footnote ? inNote : runningSource(citation, done, block.text, running);
        const own = ownDocument(citation, lists.get(block.id)!, block.text);
        result = own ? keepingSeries(citation, own, before) : resolveOne(citation, before);
        resolved.set(result.id, result);
      }
      done.push(result);
      if (footnote || !hasSource(result)) continue;
      running.any = { source: result };
      if (isBracketed(block.text, result.span[0])) running.bracketed = running.any;
    }
    if (footnote) note = leftBy(done);
  }
  return mentions.map((mention) => resolved.get(mention.id) ?? mention);
};

/** The document is the one named behind; the earlier note lends the title of the series only. */
const keepingSeries = (ibid: Citation, own: Citation, before: Left): Citation => {
  const resolved = standingFor(ibid, own);
  return 'source' in before ? { ...resolved, value: { ...resolved.value, antecedent: before.source.id } } : resolved;
};
