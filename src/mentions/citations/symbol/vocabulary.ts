/**
 * The words of document symbols, from the United Nations Editorial Manual and the series symbol lists of the Dag
 * Hammarskjöld Library (ST/LIB/SER.B/5 and its revisions).
 */

/** First components: the organ or body that the document belongs to. `S` stands in `S/2020/945`. */
export const organs: ReadonlySet<string> = new Set(
  (
    'A S E T ST DP TD ID PI DC IAEA CAT CCPR CED CEDAW CERD CESCR CMW CRC CRPD HRI SPT CTOC CAC CCW CBD CCD COP FCCC ' +
    'FP GC HS HSP ICCD INFCIRC ISBA ITLOS LC LOS MAG NPT PBC PCNICC ICC SAC SPLOS SCAF SG STL TCDC UNCITRAL UNEP UNFPA UNICEF ' +
    'UNITAR UNODC UNW WFP WIPO BWC CTBT DPI ECA ECE ECLAC ECWA ESCAP ESA HABITAT ICCPR ICEF IDB OEA PCIJ MP AT AC'
  ).split(' '),
);

/** Kinds of document, alone (`SR`) or with a number of their own (`L.2`). */
export const natures: ReadonlySet<string> = new Set(
  'BUR CRP DEC INF L LIM MIN MISC NGO NV PET PRST PV Q R RES SR TF TPN VR WP'.split(' '),
);

/** Bodies that stand behind `A`, `S`, `E` or `T` without a number: `A/HRC/46/3`, `E/ESCAP/73/1`. */
export const unnumberedBodies: ReadonlySet<string> = new Set(
  'AGENDA BUR CEB CONF ECA ECE ECLAC ECWA ESCAP ESCWA HRC ICEF INF JOURNAL LPAC MINUSTAH NGO PC SPC TAC UPR WG'.split(
    ' ',
  ),
);

/** Changes to a document, always numbered save for Summary; they may be joined: `Add.1/Corr.2`. */
export const modifications = ['Add', 'Amend', 'Corr', 'Rev', 'Summary', 'Suppl', 'Supp', 'Excerpt'] as const;

/** How Chinese prose names what stands in a symbol in English. */
export const chineseModifications: Readonly<Record<string, string>> = {
  增编: 'Add',
  更正: 'Corr',
  修订: 'Rev',
  修正: 'Amend',
};

/** How Chinese texts name the parts that stand in brackets behind a number. */
export const chineseParts: Readonly<Record<string, string>> = {
  部分: 'Part',
  款: 'Sect.',
  卷: 'Vol.',
  次续会: 'Resumption',
};
