import type { Mention } from '../../record/index.ts';
import { boundsOf } from './date-bounds.ts';
import { integer, json, placeColumns, placeOf, type Relation, real, realOf, text } from './relation.ts';

type Asked = Partial<
  Record<'symbol' | 'inferred' | 'edtf' | 'iso3' | 'name' | 'amount' | 'currency' | 'number' | 'of', string>
>;

/** The parts of a mention's value that queries ask for most, whatever its kind; `value` has all of it. */
const asked = (mention: Mention): Asked =>
  mention.kind === 'countryList' || mention.kind === 'instrument' ? {} : mention.value;

const typeOf = (mention: Mention): string | undefined => (mention.kind === 'citation' ? mention.value.type : undefined);

const rowOf = (mention: Mention) => {
  const { symbol, inferred, edtf, iso3, name, amount, currency, number, of } = asked(mention);
  const bounds = edtf === undefined ? undefined : boundsOf(edtf);
  return {
    ...{ id: mention.id, kind: mention.kind, block: mention.block, start: mention.span[0], end: mention.span[1] },
    ...{ ...placeOf(mention.evidence), text: mention.text, certainty: mention.certainty },
    ...{ symbol, inferred, type: typeOf(mention), edtf, date_from: bounds?.from, date_to: bounds?.to, iso3, name },
    ...{ amount, amount_real: realOf(amount), currency, number, number_real: realOf(number), of },
    value: json(mention.value),
  };
};

export const mentions: Relation = {
  name: 'mentions',
  means: 'One row a value found in the text: citation, date, country, countryList, money, percentage, count, …',
  columns: {
    id: text('Id of the mention in its document.'),
    kind: text(
      'citation, date, country, region, organization, city, countryList, money, percentage, count, instrument.',
    ),
    block: text('Id of the block whose text it stands in.'),
    start: integer('UTF-16 offset into the text of the block.'),
    end: integer('The same, exclusive.'),
    ...placeColumns,
    text: text('As printed.'),
    certainty: real('0 to 1: how sure the reading is.'),
    symbol: text('Citation: symbol as the UN writes it.'),
    inferred: text('Citation: symbol that only general knowledge gives, where the text has no year.'),
    type: text('Citation: resolution, decision, statement, document, sales, treaty.'),
    edtf: text('Date: EDTF (ISO 8601-2).'),
    date_from: text('Date: first day that it covers, YYYY-MM-DD.'),
    date_to: text('Date: last day that it covers.'),
    iso3: text('Country: ISO 3166-1 alpha-3.'),
    name: text('Country, region, organization, city: canonical name in the language of the document.'),
    amount: text('Money: exact decimal, scale applied.'),
    amount_real: real('The same as a floating number, to compare and sum.'),
    currency: text('Money: ISO 4217.'),
    number: text('Percentage, count: exact decimal.'),
    number_real: real('The same as a floating number.'),
    of: text('Percentage, count: what is counted, in the words of the document.'),
    value: text('JSON: the whole value.'),
  },
  rows: (record) => record.mentions.map(rowOf),
};
