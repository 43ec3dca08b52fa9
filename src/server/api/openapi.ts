import { z } from 'zod';
import { record } from '../../record/record.ts';
import * as documents from '../schemas/documents.ts';
import * as findings from '../schemas/findings.ts';
import { searchAnswer } from '../schemas/search.ts';
import * as shelf from '../schemas/shelf.ts';
import type { Route } from './route.ts';

const refused = z.object({ error: z.string(), code: z.string() });

/** Every shape that crosses the wire, by its name in the description. */
const named = new Map<z.ZodType, string>([
  [findings.findingsAnswer, 'Findings'],
  [findings.findingAnswer, 'Finding'],
  [findings.queuedFinding, 'QueuedFinding'],
  [findings.decisionBody, 'NewDecision'],
  [findings.decision, 'Decision'],
  [documents.documentsAnswer, 'Documents'],
  [documents.documentAnswer, 'Document'],
  [documents.shelvedDocument, 'ShelvedDocument'],
  [searchAnswer, 'SearchResult'],
  [shelf.progress, 'Progress'],
  [shelf.failuresAnswer, 'Failures'],
  [shelf.missingAnswer, 'Missing'],
  [shelf.citingAnswer, 'Citing'],
  [shelf.retryBody, 'Retry'],
  [shelf.retryAnswer, 'Retried'],
  [record, 'Record'],
  [refused, 'Refusal'],
]);

const place = (name: string): string => `#/components/schemas/${name}`;

const schemasOf = (): Record<string, unknown> => {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: place, io: 'input', reused: 'inline' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, id: ___, ...schema }]) => [name, schema]),
  );
};

const json = (schema: z.ZodType) => {
  const name = named.get(schema);
  if (!name) throw new Error('a route answers with a schema that has no name');
  return { 'application/json': { schema: { $ref: place(name) } } };
};

const plain = (schema: z.ZodType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
};

const parametersOf = ({ parts = {}, query }: Route) => [
  ...Object.entries(parts).map(([name, schema]) => ({ name, in: 'path', required: true, schema: plain(schema) })),
  ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: plain(schema as z.ZodType),
  })),
];

const shared: Record<number, string> = {
  400: 'A value is not of its shape.',
  401: 'A token is needed.',
  403: 'The request comes from another page or another name.',
};

const operationOf = (route: Route) => {
  const refusals = Object.entries({ ...shared, ...route.refusals });
  const answer = typeof route.answer === 'string' ? { [route.answer]: {} } : json(route.answer);
  return {
    summary: route.summary,
    operationId: `${route.method.toLowerCase()}${route.path.replace(/^\/api|[{}]/g, '').replace(/[/.-](\w)/g, (_, letter) => letter.toUpperCase())}`,
    parameters: [
      ...parametersOf(route),
      ...(route.method === 'POST'
        ? [{ name: 'X-Rapporteur', in: 'header', required: true, schema: { type: 'string' } }]
        : []),
    ],
    ...(route.body && { requestBody: { required: true, content: json(route.body) } }),
    responses: {
      200: { description: 'As asked', content: answer },
      ...Object.fromEntries(refusals.map(([status, description]) => [status, { description, content: json(refused) }])),
    },
  };
};

/** The OpenAPI 3.1 description of the routes, made from the schemas that check them. */
export const describe = (routes: readonly Route[], version: string): object => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'rapporteur',
      version,
      description: 'The shelf of one rapporteur: findings with their places, decisions, documents, progress.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas: schemasOf(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Only where another address is served' },
      },
    },
  };
};
