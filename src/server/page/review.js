// The review page: a queue of findings, the places of each on its page, one key a decision.
import * as pdfjs from '/pdfjs/pdf.mjs';

pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.mjs';

const WIDTH = 620;
const words = {
  en: {
    accepted: 'accepted',
    rejected: 'rejected',
    unsure: 'can’t tell',
    decided: (n, all) => `${n} of ${all} decided`,
    page: 'page',
    none: 'Nothing to review.',
  },
  zh: {
    accepted: '确认',
    rejected: '驳回',
    unsure: '无法判断',
    decided: (n, all) => `已处理 ${n} / ${all}`,
    page: '第…页',
    none: '没有待审项目。',
  },
};

const state = { items: [], at: 0, language: 'en', undo: [], drawing: 0 };
const element = (id) => document.getElementById(id);
const make = (name, text, parent) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  parent?.append(made);
  return made;
};

const documents = new Map();
const open = (sha256) => {
  if (!documents.has(sha256))
    documents.set(sha256, pdfjs.getDocument({ url: `/pdf/${sha256}`, enableXfa: false }).promise);
  return documents.get(sha256);
};

const drawPage = async (sha256, number, places, parent) => {
  const figure = make('figure', undefined, parent);
  make('figcaption', state.language === 'zh' ? `第${number}页` : `${words.en.page} ${number}`, figure);
  const picture = make('div', undefined, figure);
  picture.className = 'picture';
  const page = await (await open(sha256)).getPage(number);
  const scale = WIDTH / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = make('canvas', undefined, picture);
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  for (const { bbox, text } of places) {
    const box = make('div', undefined, picture);
    box.className = 'box';
    box.title = text;
    const [left, top, right, bottom] = bbox.map((value) => value * scale);
    box.style.setProperty('left', `${left - 2}px`);
    box.style.setProperty('top', `${top - 2}px`);
    box.style.setProperty('width', `${right - left + 4}px`);
    box.style.setProperty('height', `${bottom - top + 4}px`);
  }
};

const drawPages = async ({ document: { sha256 }, finding }) => {
  state.drawing += 1;
  const mine = state.drawing;
  const pages = element('pages');
  pages.replaceChildren();
  for (const number of [...new Set(finding.evidence.map(({ page }) => page))]) {
    if (mine !== state.drawing) return;
    const places = finding.evidence.filter(({ page }) => page === number);
    await drawPage(sha256, number, places, pages).catch((error) => make('p', error.message, pages));
  }
};

const drawComputation = ({ computation }) => {
  const list = element('computation');
  list.replaceChildren();
  for (const [key, value] of Object.entries(computation ?? {})) {
    if (value === '') continue;
    make('dt', key, list);
    make('dd', value, list);
  }
};

const draw = () => {
  const { items, at, language } = state;
  const say = words[language];
  document.documentElement.lang = language;
  element('progress').textContent =
    items.length === 0 ? say.none : say.decided(items.filter((item) => item.decision).length, items.length);
  const list = element('findings');
  list.replaceChildren();
  items.forEach((item, index) => {
    const button = make('button', undefined, make('li', undefined, list));
    button.type = 'button';
    button.setAttribute('aria-current', String(index === at));
    make('span', item.decision ? `[${say[item.decision.verdict]}] ` : '', button).className = 'state';
    make(
      'span',
      `${item.document.symbol ?? item.document.title ?? item.document.sha256.slice(0, 8)}: ${item.finding.check}`,
      button,
    );
    button.addEventListener('click', () => go(index));
    if (index === at) button.scrollIntoView({ block: 'nearest' });
  });
  const item = items[at];
  if (!item) return;
  element('check').textContent = item.finding.check;
  element('message').textContent = item.finding.message[language];
  element('doubt').textContent = item.finding.doubt ? `In doubt: the ${item.finding.doubt}` : '';
  drawComputation(item.finding);
};

const go = (index) => {
  if (state.items.length === 0) return;
  state.at = Math.min(Math.max(index, 0), state.items.length - 1);
  draw();
  void drawPages(state.items[state.at]);
};

const send = async (key, verdict) => {
  const response = await fetch('/api/decisions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ finding: key, verdict }),
  });
  if (!response.ok) throw new Error((await response.json()).error);
};

const decide = async (verdict) => {
  const item = state.items[state.at];
  if (!item) return;
  await send(item.key, verdict);
  state.undo.push({ at: state.at, before: item.decision });
  item.decision = { finding: item.key, verdict };
  go(state.at + 1);
};

const undo = async () => {
  const last = state.undo.pop();
  if (!last) return;
  const item = state.items[last.at];
  await send(item.key, last.before?.verdict ?? 'open');
  item.decision = last.before;
  go(last.at);
};

const keys = {
  j: () => go(state.at + 1),
  k: () => go(state.at - 1),
  a: () => decide('accepted'),
  r: () => decide('rejected'),
  u: () => decide('unsure'),
  z: undo,
  l: () => {
    state.language = state.language === 'en' ? 'zh' : 'en';
    go(state.at);
  },
};

// One after another: an undo must not overtake the decision that it takes back.
let last = Promise.resolve();
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = keys[event.key];
  if (act)
    last = last.then(act).catch((error) => {
      element('progress').textContent = error.message;
    });
});

state.items = await (await fetch('/api/findings?verdict=conflict')).json();
draw();
go(0);
