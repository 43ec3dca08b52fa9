// What is given out beside PDFs and JSON: under which addresses, for how long, and how it is packed.
import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assets, pdfjsAddress, scriptAddress, styleAddress } from '../../src/server/assets.ts';
import { packed, packedOnce, packing } from '../../src/server/compression.ts';
import { shellFoot } from '../../src/server/shell.ts';
import { ask, type MadeSite, madeSite } from './made-site.ts';

let site: MadeSite;
beforeAll(async () => {
  site = await madeSite();
});
afterAll(() => site.close());

describe('an asset', () => {
  it.each([
    [scriptAddress, 'text/javascript; charset=utf-8'],
    [styleAddress, 'text/css; charset=utf-8'],
    [`${pdfjsAddress}/pdf.mjs`, 'text/javascript; charset=utf-8'],
    [`${pdfjsAddress}/pdf.worker.mjs`, 'text/javascript; charset=utf-8'],
    [`${pdfjsAddress}/wasm/openjpeg.wasm`, 'application/wasm'],
  ])('%s has the type that a browser wants of it, and may be kept for good', async (address, type) => {
    const { status, headers } = await ask(site.address, address);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': 'private, max-age=31536000, immutable' });
  });

  it('names its bytes by a hash or a version, every one', () => {
    for (const address of assets.keys())
      expect(address).toMatch(/^\/assets\/(page\/\w+\.[0-9a-f]{12}\.(js|css)$|pdfjs-[\d.]+\/)/);
  });

  it('is not given out under an old hash', async () =>
    expect((await ask(site.address, '/assets/page/main.000000000000.js')).status).toBe(404));
});

describe('a page', () => {
  it.each(['/', '/findings', '/documents', '/shelf'])('%s is never kept, and comes with its answers', async (view) => {
    const { body, headers } = await ask(site.address, view);
    expect(headers['cache-control']).toBe('no-store');
    const [, json = ''] = /<script type="application\/json" id="answers">(.*?)<\/script>/s.exec(body) ?? [];
    const answers = JSON.parse(json) as Record<string, unknown>;
    expect(Object.keys(answers).length).toBeGreaterThan(1);
    for (const [address, answer] of Object.entries(answers))
      expect(JSON.parse((await ask(site.address, address)).body)).toEqual(answer);
  });

  it('has no markup in its answers: a title cannot end them', () => {
    const title = '</script><script>alert(1)</script><!--';
    const [, json = ''] = /id="answers">(.*)<\/script>\n<\/body>/s.exec(shellFoot({ '/x': { title } })) ?? [];
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ '/x': { title } });
  });
});

it('leaves out an answer so long that the page had better ask for it', () => {
  const foot = shellFoot({ '/short': 1, '/long': 'x'.repeat(5_000_000) });
  expect(foot.length).toBeLessThan(1000);
  expect(foot).toContain('{"/short":1}');
});

describe('what is packed', () => {
  const from = (remoteAddress: string, encodings: string): IncomingMessage =>
    ({ socket: { remoteAddress }, headers: { 'accept-encoding': encodings } }) as unknown as IncomingMessage;
  const text = Buffer.from('经济及社会理事会 '.repeat(1000));

  it.each([
    ['from another machine', '10.0.0.7', 'gzip, deflate, br', 'gzip'],
    ['from another machine that takes no gzip', '10.0.0.7', 'identity', undefined],
    ['from another machine that refuses gzip', '10.0.0.7', 'gzip;q=0, br', undefined],
    ['from this machine', '127.0.0.1', 'gzip, br', undefined],
    ['from this machine by IPv6', '::ffff:127.0.0.1', 'gzip, br', undefined],
  ])('an answer to a request %s', async (_, address, encodings, encoding) => {
    const { body, headers } = await packed(from(address, encodings), text);
    expect(headers['Content-Encoding']).toBe(encoding);
    expect((encoding ? gunzipSync(body) : body).equals(text)).toBe(true);
  });

  it.each([
    ['from another machine', '10.0.0.7', 'gzip', true],
    ['from this machine', '127.0.0.1', 'gzip', false],
    ['from one that takes none', '10.0.0.7', 'br', false],
  ])('a page in its parts, for a request %s', (_, address, encodings, is) =>
    expect(packing(from(address, encodings)) !== undefined).toBe(is),
  );

  it('an asset, once', async () => {
    const request = from('10.0.0.7', 'gzip, deflate, br');
    const [one, two] = [await packedOnce(request, '/one', text), await packedOnce(request, '/one', text)];
    expect(one.headers['Content-Encoding']).toBe('br');
    expect(brotliDecompressSync(one.body).equals(text)).toBe(true);
    expect(two.body).toBe(one.body);
  });
});
