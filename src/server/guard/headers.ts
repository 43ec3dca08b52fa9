/** Everything from this server, nothing from elsewhere, nothing inline. */
const policy = (forms: string): string =>
  [
    "default-src 'none'",
    // pdf.js decodes JPEG 2000 and JBIG2 pictures by WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
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
export const safeHeaders = (forms = "'none'"): Record<string, string> => ({
  'Content-Security-Policy': policy(forms),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
});
