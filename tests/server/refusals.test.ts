// What the server refuses: other names, other pages, other paths, too much, and strangers.
import { copyFileSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scriptAddress } from '../../src/server/assets.ts';
import { NeedsToken, serve } from '../../src/server/serve.ts';
import { findingKey, readDecisions } from '../../src/store/decisions.ts';
import { recordPath } from '../../src/store/outputs.ts';
import { madeRecord } from '../store/made-record.ts';
import { ask, type MadeSite, madeSite, own } from './made-site.ts';

let site: MadeSite;
beforeAll(async () => {
  site = await madeSite();
});
afterAll(() => site.close());

const key = findingKey(madeRecord(1).sha256, madeRecord(1).findings[0]!);
const body = JSON.stringify({ finding: key, verdict: 'accepted' });
const nobody = '0'.repeat(64);

describe('a path', () => {
  it.each([
    ['/../../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/assets/../package.json', 404],
    ['/assets/page/..%2f..%2f..%2fpackage.json', 404],
    [`${scriptAddress}%00.css`, 404],
    ['/assets/page/main.js', 404],
    ['/assets/style/', 404],
    ['/api/documents/..%2f..%2fledger.sqlite/pdf', 404],
    ['/api/documents/../../ledger.sqlite', 404],
    [`/api/documents/${nobody}/pdf`, 404],
    [`/api/documents/${nobody}/record`, 404],
    [`/api/documents/${nobody.toUpperCase()}/record`, 404],
    ['/records', 404],
    ['/decisions.jsonl', 404],
    ['//', 404],
    ['/%', 404],
  ])('%s leads nowhere', async (path, status) => {
    const answer = await ask(site.address, path);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('root:');
  });

  it('of a record is its hash: what else lies beside the records is not given out', async () => {
    copyFileSync(recordPath(site.shelf, site.sha256), recordPath(site.shelf, 'copy'));
    expect((await ask(site.address, '/api/documents/copy/record')).status).toBe(404);
    expect((await ask(site.address, `/api/documents/${site.sha256}/record`)).status).toBe(200);
  });

  it('of the ledger gives out the very bytes that were read, and nothing that lies there now', async () => {
    const pdf = `/api/documents/${site.sha256}/pdf`;
    expect((await ask(site.address, pdf)).body).toContain('%PDF');
    rmSync(site.file);
    symlinkSync('/etc/passwd', site.file);
    const swapped = await ask(site.address, pdf);
    expect(swapped).toMatchObject({ status: 410 });
    expect(JSON.parse(swapped.body)).toMatchObject({ code: 'changed' });
    rmSync(site.file);
    expect(JSON.parse((await ask(site.address, pdf)).body)).toMatchObject({ code: 'missing' });
    writeFileSync(site.file, '%PDF-1.7 not much of one');
    expect((await ask(site.address, pdf)).status).toBe(200);
  });
});

describe('a request', () => {
  it.each([
    ['under another name (DNS rebinding)', { host: 'evil.example' }, 403],
    ['under another name with a port', { host: 'evil.example:8417' }, 403],
    ['under a name that only begins like ours', { host: 'localhost.evil.example' }, 403],
    ['under our name', { host: 'LOCALHOST:1' }, 200],
  ])('%s', async (_, headers, status) =>
    expect((await ask(site.address, '/api/findings', { headers })).status).toBe(status),
  );

  it.each([
    ['from another page', { ...own, origin: 'http://evil.example' }, body, 403],
    ['from another port of this machine', { ...own, origin: 'http://127.0.0.1:1' }, body, 403],
    ['from a page without an origin', { ...own, origin: 'null' }, body, 403],
    ['that a browser calls cross-site', { ...own, 'sec-fetch-site': 'cross-site' }, body, 403],
    ['from another site of the same name', { ...own, 'sec-fetch-site': 'same-site' }, body, 403],
    ['as a form sends it', { 'content-type': 'application/x-www-form-urlencoded' }, 'finding=x', 403],
    ['as text, with our header', { ...own, 'content-type': 'text/plain' }, body, 415],
    ['without our header', { 'content-type': 'application/json' }, body, 403],
    ['that is no JSON', own, '{', 400],
    ['of another shape', own, '{"finding":"x","verdict":"accepted"}', 400],
    ['with a verdict that is none', own, body.replace('accepted', 'approved'), 400],
    ['with a note too long', own, JSON.stringify({ finding: key, verdict: 'accepted', note: 'x'.repeat(5000) }), 400],
    ['on a finding that is not there', own, body.replace(key, `${nobody}-${'0'.repeat(16)}`), 404],
    ['too large', own, JSON.stringify({ note: 'x'.repeat(70_000) }), 413],
    [
      'too large, in pieces of which none says how much is to come',
      { ...own, 'transfer-encoding': 'chunked' },
      JSON.stringify({ note: 'x'.repeat(70_000) }),
      413,
    ],
    ['said to be too large', { ...own, 'content-length': '99999999' }, '', 413],
  ])('to decide, %s, changes nothing', async (_, headers, sent, status) => {
    const answer = await ask(site.address, '/api/decisions', { method: 'POST', headers, body: sent });
    expect(answer.status).toBe(status);
    expect(existsSync(join(site.shelf, 'decisions.jsonl'))).toBe(false);
  });

  it.each([
    ['another method', '/api/findings', 'DELETE', 405],
    ['a change of what cannot be changed', '/api/shelf', 'POST', 405],
    ['a page by POST', '/findings', 'POST', 405],
    ['a number that is none', '/api/findings?limit=many', 'GET', 400],
    ['more than a stretch', '/api/findings?limit=100000', 'GET', 400],
    ['a verdict that is none', '/api/findings?verdict=guilty', 'GET', 400],
    ['an address too long', `/api/findings?text=${'x'.repeat(20_000)}`, 'GET', 431],
  ])('for %s', async (_, path, method, status) =>
    expect((await ask(site.address, path, { method, headers: { 'x-rapporteur': '1' } })).status).toBe(status),
  );

  it.each(["%' OR 1=1 --", '"; DROP TABLE queue; --', "' UNION SELECT sql FROM sqlite_schema --", '\\', '%_%'])(
    'looks for %s as the words that they are',
    async (text) => {
      for (const path of ['/api/findings', '/api/documents']) {
        const answer = await ask(site.address, `${path}?text=${encodeURIComponent(text)}`);
        expect(JSON.parse(answer.body)).toMatchObject({ total: 0, items: [] });
      }
    },
  );

  it('by our own page is taken, with its time', async () => {
    const answer = await ask(site.address, '/api/decisions', {
      method: 'POST',
      headers: { ...own, origin: site.address, 'sec-fetch-site': 'same-origin' },
      body,
    });
    expect(JSON.parse(answer.body)).toMatchObject({ finding: key, verdict: 'accepted', at: expect.any(String) });
    expect(readDecisions(site.shelf).get(key)?.verdict).toBe('accepted');
  });
});

describe('every answer', () => {
  it.each(['/', '/api/findings', scriptAddress, '/nowhere'])('%s loads nothing from elsewhere', async (path) => {
    const { headers } = await ask(site.address, path);
    const policy = String(headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('another address than the loopback', () => {
  const token = 'a token of some length';

  it.each([undefined, 'short'])('is not served with the token %s', async (given) => {
    const options = { shelf: site.shelf, port: 0, address: '0.0.0.0', ...(given && { token: given }) };
    await expect(async () => serve(options)).rejects.toThrow(NeedsToken);
  });

  it('wants the token from everybody, as a bearer or by signing in', async () => {
    const guarded = await madeSite({ address: '0.0.0.0', token });
    const status = async (path: string, headers: Record<string, string> = {}) =>
      (await ask(guarded.address, path, { headers })).status;
    expect(await status('/api/findings')).toBe(401);
    expect(await status('/api/findings', { authorization: 'Bearer another token of length' })).toBe(401);
    expect(await status('/api/findings', { cookie: `rapporteur=${token}` })).toBe(401);
    expect(await status(`/api/documents/${guarded.sha256}/pdf`)).toBe(401);
    expect(await status(scriptAddress)).toBe(401);
    expect(await status('/api/findings', { authorization: `Bearer ${token}` })).toBe(200);
    expect(await status('/api/findings', { authorization: `Bearer ${token}`, host: 'evil.example' })).toBe(403);
    const signIn = (given: string, headers = {}) =>
      ask(guarded.address, '/session', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ token: given }).toString(),
      });
    expect((await signIn('wrong')).status).toBe(401);
    expect((await signIn(token, { origin: 'http://evil.example' })).status).toBe(403);
    const signedIn = await signIn(token);
    expect(signedIn.status).toBe(303);
    const [cookie = ''] = signedIn.headers['set-cookie'] as string[];
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(cookie).not.toContain(token);
    expect(await status('/api/findings', { cookie: cookie.split(';')[0]! })).toBe(200);
    guarded.close();
  });
});

describe('the port', () => {
  it('is said to be taken when it is', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    await expect(serve({ shelf: site.shelf, port })).rejects.toThrow('EADDRINUSE');
    other.close();
  });
});
