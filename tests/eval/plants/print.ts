import type { Note, Part, PrintedDocument, PrintedRow, PrintedTable } from './document.ts';
import { plainText } from './document.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const inline = (text: string): string =>
  escaped(plainText(text)).replaceAll(/\{\{(\d+)\}\}/g, (_, mark: string) => `<sup>${mark}</sup>`);

const css = `
@page { size: A4; margin: 22mm 22mm 20mm }
body { font: 10.5pt/1.45 "Liberation Serif", "Noto Serif CJK SC"; margin: 0 }
p { margin: 0 0 7pt; text-align: justify }
.masthead { display: flex; justify-content: space-between; border-bottom: .5pt solid; font-size: 13pt }
.organ { display: flex; justify-content: space-between; border-bottom: 1.5pt solid; padding-bottom: 26pt; margin-bottom: 14pt }
.organ b { font-size: 18pt }
.session { font-weight: bold; margin: 0 } .item { margin: 0 0 16pt }
h1 { font-size: 15pt; margin: 14pt 0 6pt } .author { font-weight: bold; margin: 0 0 16pt }
h2 { font-size: 12.5pt; margin: 13pt 0 7pt; break-after: avoid } h3 { font-size: 11pt; margin: 11pt 0 6pt; break-after: avoid }
.number { display: inline-block; min-width: 10mm }
.sub { margin-left: 10mm; text-indent: 0 } .sub .number { min-width: 8mm }
.caption { font-weight: bold; margin: 10pt 0 2pt; text-align: left; break-after: avoid } .unit { font-size: 9pt; margin: 0 0 4pt; break-after: avoid }
table { border-collapse: collapse; border-bottom: 1pt solid; width: 100%; margin: 0 0 12pt; font-size: 9.5pt }
th { border-top: .6pt solid; border-bottom: .6pt solid; font-weight: normal; font-style: italic; font-size: 8.5pt; padding: 2pt 4pt }
td { padding: 2pt 4pt } td, th { text-align: right } td:first-child, th:first-child { text-align: left }
.total td { border-top: .6pt solid; border-bottom: 1pt solid; font-weight: bold } .subtotal td { border-top: .4pt solid; font-weight: bold }
tr { break-inside: avoid } .new td { break-before: page }
sup { font-size: 62%; line-height: 0 }
.annex { break-before: page; font-size: 13pt; font-weight: bold; margin: 0 0 12pt }
.annextitle { font-size: 12pt; font-weight: bold; margin: 0 0 10pt }
.two { columns: 2; column-gap: 9mm } .two table, .two .caption, .two .unit { column-span: all }
.notes { margin-top: 16pt; font-weight: bold } .note { font-size: 9pt; margin: 0 0 4pt }`;

const rowHtml = ({ stub, cells, role, indent }: PrintedRow): string =>
  `<tr class="${role ?? ''}"><td style="padding-left:${4 + (indent ?? 0) * 14}pt">${inline(stub)}</td>${cells
    .map((cell) => `<td>${inline(cell)}</td>`)
    .join('')}</tr>`;

const bodies = ({ rows }: PrintedTable): PrintedRow[][] => {
  const brought = rows.findIndex(({ role }) => role === 'brought');
  return brought < 0 ? [[...rows]] : [rows.slice(0, brought), rows.slice(brought)];
};

const tableHtml = (table: PrintedTable, language: string): string => {
  const label = language === 'zh' ? '表' : 'Table ';
  const head = `<thead><tr>${table.head.map((title) => `<th>${inline(title)}</th>`).join('')}</tr></thead>`;
  const caption = table.number === undefined ? '' : `<p class="caption">${label}${table.number}</p>`;
  return [
    caption,
    `<p class="caption">${inline(table.title)}</p>`,
    table.unit === undefined ? '' : `<p class="unit">${table.unit}</p>`,
    ...bodies(table).map(
      (rows, at) =>
        `<table${at > 0 ? ' style="break-before:page"' : ''}>${head}<tbody>${rows.map(rowHtml).join('')}</tbody></table>`,
    ),
  ].join('\n');
};

const partHtml = (part: Part, language: string): string => {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level + 1}>${part.number} ${inline(part.text)}</h${part.level + 1}>`;
    case 'paragraph':
      return `<p>${part.number === undefined ? '' : `<span class="number">${part.number}${language === 'zh' ? '．' : '.'}</span>`}${inline(part.text)}</p>`;
    case 'item':
      return `<p class="sub"><span class="number">(${part.number})</span>${inline(part.text)}</p>`;
    case 'table':
      return tableHtml(part.table, language);
    case 'annex':
      return `<div class="annex">${language === 'zh' ? '附件' : 'Annex '}${part.number}</div><div class="annextitle">${inline(part.title)}</div>`;
  }
};

const notesHtml = (notes: readonly Note[], language: string): string =>
  notes.length === 0
    ? ''
    : `<p class="notes">${language === 'zh' ? '注' : 'Notes'}</p>${notes
        .map(({ number, text }) => `<p class="note"><sup>${number}</sup> ${inline(text)}</p>`)
        .join('\n')}`;

const words = {
  en: {
    un: 'United Nations',
    organ: 'General Assembly',
    distribution: 'Distr.: General',
    original: 'Original: English',
  },
  zh: { un: '联合国', organ: '大会', distribution: 'Distr.: General', original: 'Original: English' },
} as const;

/**
 * The document as HTML in the look of UN documents: masthead, rule, numbered paragraphs, ruled tables, notes; the text in
 * one column or in two.
 */
export const toHtml = (document: PrintedDocument, columns: 1 | 2 = 1): string => {
  const { language, symbol, date, session, item, title, author, parts, notes } = document;
  const { un, organ, distribution, original } = words[language];
  const annex = parts.findIndex(({ kind }) => kind === 'annex');
  const [body, annexes] = annex < 0 ? [parts, []] : [parts.slice(0, annex), parts.slice(annex)];
  const html = (part: Part): string => partHtml(part, language);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${css}</style>
<div class="masthead"><div>${un}</div><div>${symbol}</div></div>
<div class="organ"><b>${organ}</b><div>${distribution}<br>${date}<br>${original}</div></div>
<p class="session">${session}</p><p class="item">${item}</p><h1>${title}</h1><p class="author">${author}</p>
<div class="${columns === 2 ? 'two' : ''}">
${body.map(html).join('\n')}
${notesHtml(notes, language)}
</div>
${annexes.map(html).join('\n')}</html>`;
};
