import type { PrintedDocument } from '../document.ts';
import { randomOf } from '../random.ts';
import { budget } from './budget.ts';
import { contributions } from './contributions.ts';
import { finances } from './finances.ts';
import { note } from './note.ts';
import { performance } from './performance.ts';
import { programme } from './programme.ts';
import { resolution } from './resolution.ts';
import { review } from './review.ts';
import { section } from './section.ts';
import { chinese, english } from './speech.ts';
import { votes } from './votes.ts';

const templates = { programme, budget, votes, contributions, finances, performance, note, section, resolution, review };

export const templateNames = Object.keys(templates) as (keyof typeof templates)[];

/** The document of a template in a language; another seed gives other figures, dates, names and numbers. */
export const documentOf = (template: keyof typeof templates, language: 'en' | 'zh', seed: number): PrintedDocument =>
  templates[template](language === 'zh' ? chinese : english, randomOf(seed * 7 + template.length), seed);
