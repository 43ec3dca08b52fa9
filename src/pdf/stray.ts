/**
 * pdf.js rejects some promises of a damaged file that nobody waits for, and tells the same fault to whoever asked for the
 * page, or gets over it. Node ends a process for such a promise; while a document is open, those of pdf.js are let go.
 */
let open = 0;

/** The parser's errors are made from one prototype, so the stack tells only where they come from. */
const isOfParser = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && 'stack' in reason && String(reason.stack).includes('pdfjs-dist');

const letGo = (reason: unknown): void => {
  // With this listener alone Node would be silent about the faults of others.
  if (!isOfParser(reason) && process.listenerCount('unhandledRejection') === 1) throw reason;
};

/** To be called when a document is opened. @returns what is to be called when it is closed. */
export const letStrayRejectionsGo = (): (() => void) => {
  open += 1;
  if (open === 1) process.on('unhandledRejection', letGo);
  let closed = false;
  return () => {
    if (closed) return;
    closed = true;
    // The last ones come after the document has been closed.
    setImmediate(() => {
      open -= 1;
      if (open === 0) process.off('unhandledRejection', letGo);
    });
  };
};
