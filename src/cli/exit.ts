/** Exit codes of the machine contract. */
export const exit = { done: 0, couldNotRun: 1, someFailed: 2 } as const;

/** What stops a command before it can do its work; the message is all that a user needs. */
export class CannotRun extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotRun';
  }
}
