// What a program can do with the library: `node examples/library.js REPORT.pdf`
import { extract, extractLine, parseSymbol, printSymbol } from 'rapporteur';

const [file = 'fixtures/reports/s-res-2518-2020.en.pdf'] = process.argv.slice(2);

const { document, blocks, mentions, findings } = await extract(file);
console.log(`${document.symbol}, ${document.language}, ${document.pages} pages, ${blocks.length} blocks`);

// Every value has the page and the box that it was read from.
for (const { text, value, evidence } of mentions.filter(({ kind }) => kind === 'citation').slice(0, 3))
  console.log(`${text} is ${value.symbol}, page ${evidence[0]?.page}`);

for (const { verdict, message } of findings.filter((finding) => finding.verdict === 'conflict'))
  console.log(`${verdict}: ${message.en}`);

// Single lines, and symbols in any spelling.
console.log(extractLine('大会第58/140号决议', 'zh').map(({ value }) => value.symbol));
console.log(printSymbol(parseSymbol('Ａ/CONF.157/24（第一部分）')));
