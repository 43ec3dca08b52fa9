// Files that give orders: to run, to fetch, to open, to write. Nothing in them is ever done.
import { type Body, onePage, someText, stream } from '../small-pdf.ts';
import type { Hostile } from './hostile.ts';

const letters = stream('', someText);

/** An action as the document's, the page's and a link's: whatever would start it. */
const action = (entries: string, ...more: readonly Body[]): Buffer =>
  onePage({
    content: letters,
    catalog: '/OpenAction 6 0 R /AA << /WC 6 0 R /DS 6 0 R >>',
    page: '/AA << /O 6 0 R /C 6 0 R >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A 6 0 R /AA << /E 6 0 R /PO 6 0 R >> >>]',
    more: [`<< /Type /Action ${entries} >>`, ...more],
  });

/**
 * @param address of a server that must never hear from anybody.
 * @param file a path that must never come to be.
 */
export const orders = (address: string, file: string): readonly Hostile[] => [
  {
    name: 'a script',
    why: 'JavaScript of the document, its names and its actions',
    make: () =>
      action(
        `/S /JavaScript /JS (app.launchURL\\("${address}"\\); this.exportDataObject\\({ cName: "${file}" }\\); require\\("fs"\\).writeFileSync\\("${file}", ""\\))`,
      ),
    ends: ['done'],
  },
  {
    name: 'a program to launch',
    why: 'Launch',
    make: () =>
      action(
        `/S /Launch /F (/bin/touch) /Unix << /F (/usr/bin/touch) /P (${file}) >> /Win << /F (cmd.exe) /P (/c echo > ${file}) >>`,
      ),
    ends: ['done'],
  },
  { name: 'an address to open', why: 'URI', make: () => action(`/S /URI /URI (${address})`), ends: ['done'] },
  {
    name: 'a form to send',
    why: 'SubmitForm, ImportData',
    make: () => action(`/S /SubmitForm /F << /FS /URL /F (${address}) >> /Next << /S /ImportData /F (/etc/passwd) >>`),
    ends: ['done'],
  },
  {
    name: 'a file elsewhere to go to',
    why: 'GoToR, GoToE, Thread',
    make: () =>
      action(
        `/S /GoToR /F (/etc/passwd) /D [0 /Fit] /Next << /S /GoToE /F << /FS /URL /F (${address}) >> /D [0 /Fit] >>`,
      ),
    ends: ['done'],
  },
  {
    name: 'an enclosed file with a path for a name',
    why: 'it is not unpacked, here or there',
    make: () =>
      onePage({
        content: letters,
        catalog: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> /AF [6 0 R]',
        more: [
          `<< /Type /Filespec /F (../../../..${file}) /UF (${file}) /EF << /F 7 0 R >> >>`,
          stream('/Type /EmbeddedFile', 'x'),
        ],
      }),
    ends: ['done'],
  },
  {
    name: 'a stream that lies in a file or at an address',
    why: 'external streams (ISO 32000-1, 7.3.8) are not followed',
    make: () =>
      onePage({
        content: '[6 0 R 7 0 R 8 0 R]',
        more: [
          letters,
          stream('/F (/etc/passwd) /FFilter /ASCIIHexDecode', ''),
          stream(`/F << /FS /URL /F (${address}) >>`, ''),
        ],
      }),
    ends: ['done'],
  },
  {
    name: 'resources with paths for names',
    why: 'names are names',
    make: () =>
      onePage({
        content: stream('', `${someText} /..#2f..#2f..#2fetc#2fpasswd Do /${'A'.repeat(200_000)} gs`),
        resources: `/XObject << /..#2f..#2f..#2fetc#2fpasswd 6 0 R >>`,
        more: [`<< /Type /XObject /Subtype /PS /F (${file}) >>`],
      }),
    ends: ['done', 'partial'],
  },
  {
    name: 'a character map with a path for a name',
    why: 'maps are taken from our own folder only',
    make: () =>
      onePage({
        content: letters,
        font: '<< /Type /Font /Subtype /Type0 /BaseFont /..#2f..#2fBad /Encoding /..#2f..#2f..#2f..#2fetc#2fpasswd /DescendantFonts [6 0 R] >>',
        more: [
          '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /..#2f..#2fBad /CIDSystemInfo << /Registry (../../../..) /Ordering (/etc/passwd) /Supplement 0 >> /FontDescriptor 7 0 R >>',
          '<< /Type /FontDescriptor /FontName /..#2f..#2fBad /Flags 4 >>',
        ],
      }),
    ends: ['done', 'partial', 'unmapped', 'scanned'],
  },
  {
    name: 'an XFA form',
    why: 'another document with scripts of its own',
    make: () =>
      onePage({
        content: letters,
        catalog: '/NeedsRendering true /AcroForm << /XFA 6 0 R /Fields [] >>',
        more: [
          stream(
            '',
            `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "${address}">]><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform>&e;</subform></template></xdp:xdp>`,
          ),
        ],
      }),
    ends: ['done'],
  },
];
