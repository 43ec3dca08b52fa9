type Stretch = readonly [start: number, end: number];

/** Do two spans of one text share a letter? */
export const overlap = ([from, to]: Stretch, other: Stretch): boolean => from < other[1] && other[0] < to;
