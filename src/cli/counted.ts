/** @example counted(1, 'conflict') // '1 conflict' */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
