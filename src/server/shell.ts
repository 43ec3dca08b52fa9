import { styles } from './assets.ts';
import { safeHeaders } from './guard/headers.ts';
import { firstAsked } from './page/first-asked.ts';

const page = (head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>rapporteur</title>
<link rel="icon" href="data:,">
${styles.map(([address]) => `<link rel="stylesheet" href="${address}">`).join('\n')}
${head}</head>
<body>
${body}
</body>
</html>
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The one page of the application: the views are made in the browser, from the API. @param url what was asked for */
export const shell = (url: URL): string =>
  page(
    `${firstAsked(url.pathname, url.searchParams)
      .map((address) => `<link rel="preload" as="fetch" crossorigin href="${escaped(address)}">`)
      .join('\n')}
<script type="module" src="/assets/page/main.js"></script>
`,
    '<div id="app"></div>\n<noscript>This page needs JavaScript. 本页面需要启用 JavaScript。</noscript>',
  );

export const shellHeaders: Record<string, string> = {
  ...safeHeaders(),
  'Content-Type': 'text/html; charset=utf-8',
};

/** Where a token is needed and was not given. */
export const signIn = (wrong: boolean): string =>
  page(
    '',
    `<main class="sign-in">
<h1>rapporteur</h1>
<form method="post" action="/session">
${wrong ? '<p role="alert">That is not the token. 令牌不正确。</p>' : ''}
<label for="token">Token, as the terminal shows it · 终端所示令牌</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button type="submit">Sign in · 登录</button>
</form>
</main>`,
  );

export const signInHeaders: Record<string, string> = {
  ...safeHeaders("'self'"),
  'Content-Type': 'text/html; charset=utf-8',
};

/** Addresses of the views; the browser decides what to show at each. */
export const isView = (path: string): boolean =>
  /^\/(?:findings(?:\/[0-9a-f]{64}-[0-9a-f]{16})?|documents(?:\/[0-9a-f]{64})?|shelf)?$/.test(path);
