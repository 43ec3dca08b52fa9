import { describe, expect, it } from 'vitest';
import { aknOf } from '../../src/references/akn.ts';

describe('work IRIs of AKN4UN', () => {
  it.each<[symbol: string, adopted: string, iri: string | undefined, why: string]>([
    ['S/RES/2504 (2020)', '2020-01-10', '/akn/un/statement/deliberation/unsc/2020-01-10/2504-2020/', 'as published'],
    ['A/RES/79/275', '2025-03-25', '/akn/un/statement/deliberation/unga/2025-03-25/79-275/', 'as published'],
    ['A/RES/58/140', '2003-12', undefined, 'the IRI holds a day'],
    ['S/PRST/2020/11', '2020-12-04', '/akn/un/doc/paper/un/2020-12-04/2020-11/', 'as published'],
    ['A/RES/57/292 A', '2002-12-20', undefined, 'parts: no published example'],
    ['A/RES/S-20/2', '1998-06-10', undefined, 'special sessions: no published example'],
    ['A/RES/ES-10/14', '2003-12-08', undefined, 'emergency special sessions: no published example'],
    ['A/DEC/58/549', '2003-12-23', undefined, 'decisions are not issued by themselves'],
  ])('%s, %s', (symbol, adopted, iri) => expect(aknOf(symbol, adopted)).toBe(iri));
});
