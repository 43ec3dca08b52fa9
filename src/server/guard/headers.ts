import { createHash } from 'node:crypto';

/** A script that stands in a page itself is allowed by its hash alone. */
export const scriptHash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Everything from this server, nothing from elsewhere, nothing inline but scripts with these hashes. */
const policy = (scripts: readonly string[], forms: string): string =>
  [
    "default-src 'none'",
    // pdf.js decodes JPEG 2000 and JBIG2 pictures by WebAssembly.
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${forms}`,
    "frame-ancestors 'none'",
  ].join('; ');

/** Headers of every answer. */
export const safeHeaders = (scripts: readonly string[] = [], forms = "'none'"): Record<string, string> => ({
  'Content-Security-Policy': policy(scripts, forms),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
});
