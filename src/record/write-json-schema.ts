// Writes the published JSON Schema from the zod schemas; run by the build, held by a test.
import { writeFileSync } from 'node:fs';
import { jsonSchema } from './json-schema.ts';

writeFileSync('record.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
