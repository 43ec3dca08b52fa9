/** A request that is not answered as asked: the status and what a person can do about it. */
export class Refusal extends Error {
  readonly status: number;
  /** For programs; the page has a sentence for it in each language. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

export const nothingHere = (): Refusal => new Refusal(404, 'nothing-here', 'There is nothing here.');
