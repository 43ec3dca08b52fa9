// What the API answers, held against its own description.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { routes } from '../../src/server/api/index.ts';
import { findingKey } from '../../src/store/decisions.ts';
import { madeRecord } from '../store/made-record.ts';
import { ask, type MadeSite, madeSite, own } from './made-site.ts';

let site: MadeSite;
const retried: (string | undefined)[] = [];
beforeAll(async () => {
  site = await madeSite({ retry: (failure) => retried.push(failure) });
});
afterAll(() => site.close());

const get = async (path: string) => JSON.parse((await ask(site.address, path)).body);
const post = async (path: string, value: unknown) =>
  JSON.parse((await ask(site.address, path, { method: 'POST', headers: own, body: JSON.stringify(value) })).body);

const [one, two] = [madeRecord(1), madeRecord(2)];
const key = findingKey(one.sha256, one.findings[0]!);

describe('the description', () => {
  it('is valid OpenAPI 3.1 and has every route', async () => {
    const description = await get('/api/openapi.json');
    const { valid, errors } = await new Validator().validate(structuredClone(description));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    const operations = Object.entries(description.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.toSorted()).toEqual(routes.map(({ route }) => `${route.method} ${route.path}`).toSorted());
  });

  it('leads every reference to a schema', async () => {
    const description = await get('/api/openapi.json');
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, name] of references) expect(Object.keys(description.components.schemas)).toContain(name);
  });
});

describe('the answers', () => {
  const paths: Readonly<Record<string, string>> = {
    '/api/findings': '?verdict=conflict&text=rows',
    '/api/findings/{key}': key,
    '/api/documents': '?language=zh',
    '/api/documents/{sha256}': one.sha256,
    '/api/documents/{sha256}/record': one.sha256,
    '/api/search': '?text=恐怖主义',
    '/api/shelf': '',
    '/api/shelf/failures': '?class=scanned',
    '/api/shelf/missing': '',
    '/api/shelf/citing': '?symbol=A/59/9',
  };

  it.each(
    routes
      .filter(({ route }) => route.method === 'GET' && typeof route.answer !== 'string')
      .map(({ route }) => [route.path, route] as const),
  )('%s is of its described shape, and nothing more', async (path, route) => {
    const given = paths[path];
    expect(given, 'every route is tried').toBeDefined();
    const answer = await get(path.includes('{') ? path.replace(/\{\w+\}/, given!) : `${path}${encodeURI(given!)}`);
    expect((route.answer as z.ZodType).parse(answer)).toEqual(answer);
  });

  it('count what is decided, by filter', async () => {
    expect(await get('/api/findings')).toMatchObject({ total: 3, decided: 0 });
    await post('/api/decisions', { finding: key, verdict: 'rejected', note: '见更正', reviewer: '陈' });
    expect(await get('/api/findings')).toMatchObject({ total: 3, decided: 1 });
    expect(await get('/api/findings?decision=undecided')).toMatchObject({ total: 2, decided: 0 });
    const { items } = await get('/api/findings?decision=rejected');
    expect(items).toMatchObject([{ key, decision: { verdict: 'rejected', note: '见更正', reviewer: '陈' } }]);
    await post('/api/decisions', { finding: key, verdict: 'open' });
    expect(await get('/api/findings')).toMatchObject({ total: 3, decided: 0 });
  });

  it('pass over a decision that a crash cut off, and take the next', async () => {
    writeFileSync(join(site.shelf, 'decisions.jsonl'), '{"finding":"', { flag: 'a' });
    await post('/api/decisions', { finding: key, verdict: 'unsure' });
    expect(await get('/api/findings')).toMatchObject({ decided: 1 });
    await post('/api/decisions', { finding: key, verdict: 'open' });
  });

  it('come in stretches', async () => {
    const all = (await get('/api/findings')).items.map((item: { key: string }) => item.key);
    const parts = [await get('/api/findings?limit=2'), await get('/api/findings?limit=2&offset=2')];
    expect(parts.flatMap(({ items }) => items.map((item: { key: string }) => item.key))).toEqual(all);
  });

  it('come in the stretch where a wanted finding stands', async () => {
    const all = (await get('/api/findings')).items.map((item: { key: string }) => item.key);
    const around = async (wanted: string, more = '') => {
      const { offset, items } = await get(`/api/findings?limit=2&at=${wanted}${more}`);
      return [offset, ...items.map((item: { key: string }) => item.key)];
    };
    expect(await around(all[2])).toEqual([2, all[2]]);
    expect(await around(all[1])).toEqual([0, all[0], all[1]]);
    expect(await around(all[2], '&verdict=agreement')).toEqual([0]);
  });

  it('give a range of a PDF', async () => {
    const path = `/api/documents/${site.sha256}/pdf`;
    const range = (bytes: string) => ask(site.address, path, { headers: { range: `bytes=${bytes}` } });
    expect(await range('0-3')).toMatchObject({ status: 206, body: '%PDF' });
    expect(await range('-3')).toMatchObject({ status: 206, body: 'one' });
    expect(await range('21-')).toMatchObject({ status: 206, body: 'one' });
    expect(await range('99-')).toMatchObject({ status: 416 });
    expect(await range('x')).toMatchObject({ status: 200 });
  });

  it('try failures again through the program', async () => {
    expect(await post('/api/shelf/retry', { class: 'scanned' })).toEqual({ documents: 1 });
    expect(await post('/api/shelf/retry', { class: 'timeout' })).toEqual({ documents: 0 });
    expect(retried).toEqual(['scanned']);
  });

  it('say that nothing was read yet, on an empty shelf', async () => {
    const empty = await madeSite();
    const { rmSync } = await import('node:fs');
    const asked = async () => {
      // The server makes one anew as soon as it looks.
      rmSync(join(empty.shelf, 'index.sqlite'), { force: true });
      const { status, body } = await ask(empty.address, '/api/findings');
      return { status, code: JSON.parse(body).code };
    };
    await expect.poll(asked).toEqual({ status: 409, code: 'no-index' });
    empty.close();
  });

  it('name the documents by what they are', async () => {
    const { items } = await get(`/api/documents?text=${encodeURIComponent('A/59/2')}`);
    expect(items).toMatchObject([{ sha256: two.sha256, conflicts: 1, open: 1, twins: [] }]);
  });
});
