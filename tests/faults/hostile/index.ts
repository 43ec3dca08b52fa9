export { bombs } from './bombs.ts';
export { fonts } from './fonts.ts';
export type { End, Hostile } from './hostile.ts';
export { loops } from './loops.ts';
export { orders } from './orders.ts';
