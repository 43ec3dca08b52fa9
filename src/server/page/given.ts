/** The answers that the server wrote into the page, by address; what has been taken is asked for anew the next time. */
const given: Record<string, unknown> = JSON.parse(document.getElementById('answers')?.textContent || '{}');

/** What the page came with for an address, once. */
export const takeGiven = <Answer>(address: string): Answer | undefined => {
  const answer = given[address] as Answer | undefined;
  delete given[address];
  return answer;
};

/** What the first view had no use for is old by the time that another asks. */
export const forgetGiven = (): void => {
  for (const address of Object.keys(given)) delete given[address];
};
