import { z } from 'zod';
import { record, SCHEMA_ID } from './record.ts';

/** JSON Schema (draft 2020-12) of a record, generated from the zod schemas. */
export const jsonSchema = (): Record<string, unknown> => ({
  $id: SCHEMA_ID,
  title: 'rapporteur record',
  ...z.toJSONSchema(record),
});
