const isOneDigitOff = (printed: string, meant: string): boolean =>
  printed.length === meant.length && [...printed].filter((digit, at) => digit !== meant[at]).length === 1;

const areSwapped = (printed: string, meant: string): boolean => {
  const at = [...printed].findIndex((digit, index) => digit !== meant[index]);
  return (
    printed.length === meant.length &&
    at >= 0 &&
    printed === `${meant.slice(0, at)}${meant[at + 1] ?? ''}${meant[at]}${meant.slice(at + 2)}`
  );
};

const lacksOneDigit = (printed: string, meant: string): boolean =>
  printed.length === meant.length - 1 &&
  [...meant].some((_, at) => `${meant.slice(0, at)}${meant.slice(at + 1)}` === printed);

/**
 * May a number be a misprint of the one that should stand in its place? One digit of it is another (112.25 for 111.25), is
 * missing (118.09 for 118.109), or has changed places with its neighbour (214.60 for 124.60).
 */
export const isMisprintOf = (printed: string, meant: string): boolean =>
  isOneDigitOff(printed, meant) || areSwapped(printed, meant) || lacksOneDigit(printed, meant);
