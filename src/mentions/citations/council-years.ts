/**
 * Number of the last Security Council resolution of every year from 1946 on, as the UN lists them at
 * https://www.un.org/securitycouncil/content/resolutions-0; held against the numbers with years that the resolutions
 * of 2020 cite. Years behind the list are unknown, not guessed.
 */
const lastOfYear: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 169, 176, 185, 199, 219, 232, 244, 262, 275, 291,
  307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 801, 892,
  969, 1035, 1092, 1146, 1221, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132,
  2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767,
];
const FIRST_YEAR = 1946;
/** The list knows all years up to this one. */
export const LAST_LISTED_YEAR = FIRST_YEAR + lastOfYear.length - 1;

/** The year of every number of the list. */
const years = new Uint16Array(lastOfYear.at(-1)! + 1);
for (const [place, last] of lastOfYear.entries())
  years.fill(FIRST_YEAR + place, (lastOfYear[place - 1] ?? 0) + 1, last + 1);

/**
 * The year in which the Security Council adopted a resolution; undefined for numbers that the list does not reach.
 * @example yearOfCouncil('1535') // 2004
 */
export const yearOfCouncil = (number: string): number | undefined => {
  const year = years[Number(number)];
  return year === 0 ? undefined : year;
};
