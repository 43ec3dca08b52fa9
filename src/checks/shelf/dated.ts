import type { Language } from '../../record/index.ts';
import type { DatedEvent } from '../dates/dated-events.ts';
import type { Statement } from './statement.ts';

/** What a document says of the day of an event. @param subject the event's subject in one spelling */
export const datedStatement = (
  check: string,
  subject: string,
  { subject: name, date, evidence, certainty }: DatedEvent,
  language: Language,
): Statement => ({
  ...{ check, subject, name: { en: name, zh: name } },
  ...{ value: date, language, certainty, places: evidence },
});
