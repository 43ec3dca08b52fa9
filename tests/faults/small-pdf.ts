// PDFs written object by object: a few hundred bytes that can say what no renderer would write.
import { deflateSync } from 'node:zlib';

/** The body of an object after `N 0 obj`; bytes are written as they are. */
export type Body = string | Buffer;

/** A stream object; `/Length` is added where the dictionary has none. */
export const stream = (dictionary: string, data: string | Buffer): Buffer => {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
  const length = dictionary.includes('/Length ') ? '' : `/Length ${bytes.length} `;
  return Buffer.concat([
    Buffer.from(`<< ${length}${dictionary} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ]);
};

/** A stream that was deflated, as often as told. */
export const deflated = (data: string | Buffer, dictionary = '', times = 1): Buffer => {
  let bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
  for (let n = 0; n < times; n += 1) bytes = deflateSync(bytes, { level: 9 });
  return stream(`/Filter [${'/FlateDecode '.repeat(times)}] ${dictionary}`, bytes);
};

/** A file of these objects, numbered from 1; the first is the catalog. */
export const pdfOf = (objects: readonly Body[], trailer = ''): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  const push = (part: Body): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((body, index) => {
    offsets.push(length);
    push(`${index + 1} 0 obj\n`);
    push(body);
    push('\nendobj\n');
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
};

export const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** Text on the page, so that a file is no scan. */
export const someText = 'BT /F1 12 Tf 72 700 Td (The Assembly adopted resolution 58/140 on 22 December 2003.) Tj ET';

export interface OnePage {
  readonly content: Body;
  /** More of the catalog, of the page, of its resources. */
  readonly catalog?: string;
  readonly page?: string;
  readonly resources?: string;
  readonly font?: Body;
  /** Objects from number 6 on. */
  readonly more?: readonly Body[];
}

/** A file of one page: 1 catalog, 2 page tree, 3 page, 4 its content, 5 its font `/F1`, then more. */
export const onePage = ({ content, catalog = '', page = '', resources = '', font, more = [] }: OnePage): Buffer =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    content,
    font ?? helvetica,
    ...more,
  ]);
