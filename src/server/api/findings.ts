import { listedChecks } from '../../checks/listed.ts';
import { recordDecision } from '../../store/decisions.ts';
import { readStoredRecord } from '../../store/outputs.ts';
import { queuedFinding as findQueued, queueCounts, queuePage, queuePlace } from '../../store/review/index.ts';
import { documentNames } from '../../store/shelf/documents.ts';
import { nothingHere, Refusal } from '../refusal.ts';
import { decision, decisionBody, findingAnswer, findingsAnswer, findingsQuery } from '../schemas/findings.ts';
import { type Context, route } from './route.ts';

const rules = new Map(listedChecks.map(({ name, rule }) => [name, rule]));

const findingFor = ({ index, shelf }: Context, key: string) => {
  const queued = findQueued(index, key);
  const record = queued && readStoredRecord(shelf, queued.document.sha256);
  if (!record || record instanceof Error) throw nothingHere();
  const finding = record.findings.find(({ id }) => id === queued?.id);
  if (!finding) throw nothingHere();
  const { id: _, ...listed } = queued;
  const rule = rules.get(finding.check);
  const elsewhere = finding.evidence.flatMap(({ document }) => document ?? []);
  return { queued: listed, finding, others: documentNames(index, elsewhere), ...(rule && { rule }) };
};

export const findingRoutes = [
  route({
    method: 'GET',
    path: '/api/findings',
    summary: 'The queue of findings, worst first; conflicts where no verdict is asked for',
    query: findingsQuery,
    answer: findingsAnswer,
    handle: ({ index }, { query: { offset, limit, at, ...filter } }) => {
      const place = at === undefined ? undefined : queuePlace(index, filter, at);
      const from = place === undefined ? offset : place - (place % limit);
      return { ...queueCounts(index, filter), offset: from, items: queuePage(index, filter, from, limit) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/findings/{key}',
    summary: 'One finding with its places, its arithmetic and the rule that it was held to',
    parts: { key: decision.shape.finding },
    answer: findingAnswer,
    refusals: { 404: 'No document on the shelf has this finding.' },
    handle: (context, { part }) => findingFor(context, part.key ?? ''),
  }),
  route({
    method: 'POST',
    path: '/api/decisions',
    summary: 'Enters a decision; `open` takes an earlier one back',
    body: decisionBody,
    answer: decision,
    refusals: { 404: 'No document on the shelf has this finding.' },
    handle: ({ shelf, index }, { body }) => {
      if (!findQueued(index, body.finding)) throw new Refusal(404, 'nothing-here', 'There is no such finding.');
      return recordDecision(shelf, body);
    },
  }),
];
