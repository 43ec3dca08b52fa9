import type { Language } from '../../../record/index.ts';
import { en } from './en.ts';
import type { GrowthForm } from './growth-form.ts';
import { zh } from './zh.ts';

export type { GrowthForm } from './growth-form.ts';
export const growthForms: Readonly<Record<Language, readonly GrowthForm[]>> = { en, zh };
