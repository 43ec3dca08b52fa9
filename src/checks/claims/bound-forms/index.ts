import type { Language } from '../../../record/index.ts';
import type { BoundForm } from './bound-form.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type { BoundForm } from './bound-form.ts';
export { fractions } from './fractions.ts';
export const boundForms: Readonly<Record<Language, readonly BoundForm[]>> = { en, zh };
