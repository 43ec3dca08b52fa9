/**
 * A message port inside one thread that hands objects over as they are.
 *
 * pdf.js talks to its parser through a port and, without a real worker, clones every message; an operator list has one
 * object a glyph, and cloning it costs about a quarter of the whole parse. The parser empties the two arrays of an
 * operator-list chunk right after it has sent them, so those two are copied.
 */
interface MessageEvent {
  readonly data: unknown;
}
type Listener = (this: Port, event: MessageEvent) => void;

export class Port {
  #other: Port | undefined;
  readonly #listeners = new Set<Listener>();

  static pair(): [Port, Port] {
    const one = new Port();
    const two = new Port();
    one.#other = two;
    two.#other = one;
    return [one, two];
  }

  postMessage(message: unknown): void {
    const event = { data: keepChunk(message) };
    const other = this.#other;
    if (!other) return;
    queueMicrotask(() => {
      for (const listener of other.#listeners) listener.call(other, event);
    });
  }

  addEventListener(name: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    if (name !== 'message') return;
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

interface Chunk {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isChunk = (value: unknown): value is Chunk =>
  isRecord(value) && Array.isArray(value.fnArray) && Array.isArray(value.argsArray);

const keepChunk = (message: unknown): unknown => {
  if (!isRecord(message) || !isChunk(message.chunk)) return message;
  const { chunk } = message;
  return { ...message, chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() } };
};
