import type { Language } from '../../../record/index.ts';
import { en } from './en.ts';
import type { ProportionForm } from './proportion-form.ts';
import { zh } from './zh.ts';

export type { ProportionForm } from './proportion-form.ts';
export const proportionForms: Readonly<Record<Language, readonly ProportionForm[]>> = { en, zh };
