/** January first: the English names by which covers, citations and dates are read and findings are written. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
