import { pdfjsAddress, scriptAddress, styleAddress } from './assets.ts';
import { safeHeaders } from './guard/headers.ts';

const head = (inside: string): string => `<!doctype html>
<html lang="en" data-pdfjs="${pdfjsAddress}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>rapporteur</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styleAddress}">
${inside}</head>
<body>
`;

const foot = `</body>
</html>
`;

/** The one page of the application as far as it is the same for every view: the views are made in the browser. */
export const shellHead = `${head(`<script type="module" src="${scriptAddress}"></script>\n`)}<div id="app"></div>
<noscript>This page needs JavaScript. 本页面需要启用 JavaScript。</noscript>
`;

/** Characters of an answer beyond which the page asks for it, and says meanwhile that it waits. */
const largest = 4 * 1024 * 1024;

const objectOf = (answers: Readonly<Record<string, unknown>>): string => {
  const parts = Object.entries(answers).map(([address, answer]) => [JSON.stringify(address), JSON.stringify(answer)]);
  return `{${parts
    .filter(([, answer]) => (answer?.length ?? 0) <= largest)
    .map((part) => part.join(':'))
    .join()}}`;
};

/**
 * The rest of it, with what its view asks for first, so that it need not ask. The browser runs no script of this type:
 * the policy that forbids inline scripts stays as it is.
 */
export const shellFoot = (answers: Readonly<Record<string, unknown>>): string =>
  `<script type="application/json" id="answers">${objectOf(answers).replaceAll('<', '\\u003c')}</script>\n${foot}`;

export const shellHeaders: Record<string, string> = {
  ...safeHeaders(),
  'Content-Type': 'text/html; charset=utf-8',
};

/** Where a token is needed and was not given. */
export const signIn = (wrong: boolean): string =>
  `${head('')}<main class="sign-in">
<h1>rapporteur</h1>
<form method="post" action="/session">
${wrong ? '<p role="alert">That is not the token. 令牌不正确。</p>' : ''}
<label for="token">Token, as the terminal shows it · 终端所示令牌</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button type="submit">Sign in · 登录</button>
</form>
</main>
${foot}`;

export const signInHeaders: Record<string, string> = {
  ...safeHeaders("'self'"),
  'Content-Type': 'text/html; charset=utf-8',
};

/** Addresses of the views; the browser decides what to show at each. */
export const isView = (path: string): boolean =>
  /^\/(?:findings(?:\/[0-9a-f]{64}-[0-9a-f]{16})?|documents(?:\/[0-9a-f]{64})?|shelf)?$/.test(path);
