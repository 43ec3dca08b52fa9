/**
 * The words of document symbols, from the United Nations Editorial Manual and the series symbol lists of the Dag
 * Hammarskjöld Library (ST/LIB/SER.B/5 and its revisions).
 */

/**
 * First components: the organ or body that the document belongs to, or the series of an organization whose documents
 * United Nations reports cite by symbol (INFCIRC, GOV of the Agency). `S` stands in `S/2020/945`.
 */
export const organs: ReadonlySet<string> = new Set(
  [
    // Principal organs and the Secretariat
    'A S E T ST',
    // Programmes, funds and their boards
    'DP DP-FPA EC HCR HS HSP ICEF TD UNCTAD UNEP UNFPA UNHCR UNICEF UNITAR UNODC UNW WFP ID IDB PI DPI',
    // Human rights treaty bodies and what they share
    'CAT CCPR CED CEDAW CERD CESCR CMW CRC CRPD HRI SPT ICCPR',
    // Conferences of parties and treaties served by the Secretariat
    'CTOC CAC CBD CCD CHW COP FCCC ICCD IPBES SAICM LOS SPLOS CLCS ISBA ITLOS MP PBC',
    // Disarmament
    'APLC ATT BWC CCM CCW CD CTBT DC NPT TPNW',
    // Regional seminars of the Special Committee on decolonization
    'CRS PRS',
    // Geographical names
    'GEGN',
    // Press releases
    'DSG GA ORG SC',
    // Courts, and what prepared them
    'ICC ICC-ASP PCIJ PCNICC',
    // Regional commissions with series of their own
    'ECA ECE ECLAC ECWA ESA ESCAP LC TRANS',
    // Coordination, inspection, and the Agency
    'AC ACC AT CEB ICSC JIU FP GC GOV HABITAT IAEA INFCIRC MAG OEA SAC SCAF SG SSC STL TCDC UNCITRAL WIPO',
  ].flatMap((row) => row.split(' ')),
);

/** Organs that carry their session: `IDB.28/3`, `GC.10/INF/4`, `GC(48)/RES/16`, `MP.PP/2005/2`. */
export const numberedOrgans: ReadonlySet<string> = new Set(['IDB', 'GC', 'GEGN', 'MP']);

/** Organs whose documents may end in the code of a State: `CCPR/CO/78/ISR`, `FCCC/ARR/2010/AUS`. */
export const endInStates: ReadonlySet<string> = new Set(['CCPR', 'CERD', 'FCCC']);

/** Organs that number their documents straight through: `CLCS/42`, `SPLOS/30`. */
export const runningSeries: ReadonlySet<string> = new Set(['CD', 'CLCS', 'INFCIRC', 'LOS', 'SPLOS', 'TD']);

/** Organs whose documents may end in a year: `UNCTAD/TDR/2004`, `HRI/CORE/USA/2005`. */
export const endInYears: ReadonlySet<string> = new Set(['UNCTAD', 'HRI']);

/** Kinds of document, alone (`SR`) or with a number of their own (`L.2`). */
export const natures: ReadonlySet<string> = new Set(
  'BUR CRP DEC Dec G INF L LIM MIN MISC NGO NV PET PRST PV Q R RES Res SR TF TPN VR W WP'.split(' '),
);

/**
 * Bodies that stand directly behind `A`, `S`, `E` or `T` without a number: `A/HRC/46/3`, `E/ESCAP/73/1`. Behind other
 * organs, and behind a body, any word in capitals may stand: `CTOC/COP`, `A/CONF.192/BMS/2003/1`.
 */
export const unnumberedBodies: ReadonlySet<string> = new Set(
  (
    'AGENDA BUR CEB CONF ECA ECE ECLAC ECWA ESCAP ESCWA FFDF HLPF HLS HRC ICEF INCB INF JOURNAL LPAC MINUSTAH NC ' +
    'NGO PC SPC TAC UPR WG'
  ).split(' '),
);

/** Components that break the rule of capitals, or have spaces inside. */
export const irregularBodies: readonly string[] = [
  'AD HOC GROUP',
  'Agenda',
  'CODE TOT',
  'IRON ORE',
  'Staff Regulations',
  'Staff Rules',
  'ExCom',
  'Geneva',
  'Inf',
  'Nairobi',
  'OzL.Pro',
  'Vienna',
];

/** Changes to a document, always numbered; they may be joined: `Add.1/Corr.2`. */
export const numberedModifications = ['Add', 'Amend', 'Corr', 'Rev'] as const;
/** Others, which may lack a number. */
export const modifications = ['Summary', 'Suppl', 'Supp', 'Excerpt', 'WWW'] as const;

/** How prose names what stands in a symbol as Add, Corr, Rev and Amend. */
export const modificationWords: ReadonlyMap<string, string> = new Map([
  ['增编', 'Add'],
  ['更正', 'Corr'],
  ['修订', 'Rev'],
  ['修正', 'Amend'],
  ['addendum', 'Add'],
  ['addenda', 'Add'],
  ['corrigendum', 'Corr'],
  ['corrigenda', 'Corr'],
]);

/** How Chinese texts name the parts that stand in brackets behind a number. */
export const chineseParts: Readonly<Record<string, string>> = {
  部分: 'Part',
  款: 'Sect.',
  卷: 'Vol.',
  次续会: 'Resumption',
};
