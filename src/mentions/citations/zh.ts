import type { CitationManner } from './manner.ts';

const han = '[零〇一二三四五六七八九十百]';
const count = String.raw`(?:\d{1,3}|${han}{1,5})`;
const letter = String.raw`(?:\([a-z]{1,4}\)|（[a-z]{1,4}）)`;
const list = (one: string): string => String.raw`(${one}(?:\s?(?:[、,，和或至–-]|以及|及)第?\s?${one}){0,30})`;
const drafts = list(String.raw`(?:${han}{1,4}|[IVX]{1,6}|[A-Z])(?![A-Za-z/.\d])`).slice(1, -1);
const rules = list(String.raw`\d{1,3}(?:\.\d{1,3})?(?:\s?[(（][a-z][)）])?`).slice(1, -1);
const treaty = '(?:公约|议定书|宪章|规约|条约|盟约|协定)》?';

const day = String.raw`(?<year>(?:19|20)\d\d)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`;
const office = '(?:代表团?|政府|外交部|主席|秘书长|部长|大使|代办|总统|总理|国王|委员会|特使|首席检察官)';
const party = '[^，。；：、（）()\\d]{0,50}?';
/** 2004年3月5日古巴常驻联合国代表给秘书长的信. */
const letterForm = (noun: string): string =>
  String.raw`${day}\s?(?<sender>${party}${office})(?:(?:给|致|写给)(?<addressee>${party}${office}))?的(?:同文)?${noun}`;

/** What points back at one: 该, 上述, 此项, 上一段提及的. */
const pointing = '(?:(?:该|上述|前述|同一|这|此)(?:项|份|封)?|(?:上文|前文|上一?段|前一?段)(?:所述|提及|提到|述及)的?)';
/** 在该报告期间 is a reporting period, 审议该报告期间 none. */
const noPeriod = '(?!(?<!(?:审议|讨论|审查|编写)[该这此上述前份项]{1,3}报告)期)';
/** The body whose act it is: 上述理事会决定. */
const adopter = '(?:大会|安全理事会|安理会|(?:经济及社会|经社|人权)?理事会|委员会|缔约方会议|执行局)?';

export const zh: CitationManner = {
  bodies: [
    { form: '议会大会|欧洲议会', body: 'other' },
    { form: '(?<!环境|缔约方|缔约国|卫生|议会)大会', body: 'GA' },
    { form: '(?:联合国)?安全理事会|安理会', body: 'SC' },
    { form: '经济及社会理事会|经济和社会理事会|经社理事会', body: 'ECOSOC' },
    { form: '人权理事会', body: 'HRC' },
    { form: '(?:联合国)?环境大会', body: 'UNEA' },
    { form: '(?:理事会|理事机构)', body: 'Council' },
    { form: '委员会|缔约方会议|缔约国会议|执行局|部长级会议|缔约方大会', body: 'other' },
  ],
  acts: [
    { form: '决议(?!草案)', act: 'resolution' },
    { form: '决定(?!草案)', act: 'decision' },
  ],
  actStands: 'behind',
  trigger: String.raw`第\s?(?:\d{1,4}\s?[号、,，和与及]|[IVX]{1,6}\/\d)|\d\s?[A-Z]?\s{0,2}[/(（]\s{0,2}[\dCIVXLES一二三四五六七八九十]`,
  ordinal: '第',
  ordinalBehind: '号',
  filler:
    '题为[“《"][^”》"]{1,120}[”》"]|关于(?:(?!第\\s?\\d)[^，。；、]){1,60}?的(?=\\s?第)|号|通过的|的|其|关于|所载|各项|有关|相关|特别是|尤其是|包括|以及其|在',
  own: '(?:通过(?:了)?|(?<!尤|与|及)其(?![他中余它次实])(?:题为[“《][^”》]{1,60}[”》]的|关于[^，。；、]{1,40}的)?(?:通过的)?)(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?第\\s?',
  within: '在第\\s?',
  adopterBehind: String.raw`\s?号?\s?(?:决议|决定)(?:第[^，。；]{1,12}[段节])?(?:中|里|内)?，\s?BODY`,
  heading: '第\\s?',
  yearBefore: '(?!)()',
  yearBehind: String.raw`\s?号\s?(?:决议)?\s?[(（]((?:19[4-9]|20\d)\d)\s?年?[)）]`,
  separator: '[、，,;；]|以及|和|及|与|或',
  date: String.raw`(?<year>(?:19|20)\d\d)\s?年(?:\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日)?)?`,
  reportBefore: '(?:报告|信|说明|声明)[^。；，]{0,4}$',
  monthOf: Number,
  dateStands: 'before',
  statementDay: String.raw`${day}[^，。；（）()\d]{0,14}[（(]见?`,
  pinpoints: {
    link: String.raw`[\s，,、)）》”]{0,3}(?:(?:的|所附|所载|中)\s?)?`,
    forms: [
      {
        role: 'annex',
        form: String.raw`附件(?:\s?(${han}{1,4}|[IVX]{1,6}(?![A-Za-z])|[A-Z](?![A-Za-z/.])|\d{1,2}))?`,
        example: '附件三',
        numerals: 'roman',
      },
      { role: 'part', form: String.raw`第\s?(${count}|[IVX]{1,5})\s?部分`, example: '第一部分', numerals: 'roman' },
      { role: 'chapter', form: String.raw`第\s?(${count}|[IVX]{1,6})\s?章`, example: '第一章', numerals: 'roman' },
      {
        role: 'section',
        form: String.raw`第?\s?((?:${count}\s?[.．]\s?)?[A-Z](?:\s?[.．]\s?\d{1,3})?|${han}{1,3}|\d{1,2})\s?节`,
        example: 'D.2 节',
        numerals: 'roman',
      },
      {
        role: 'draft',
        form: String.raw`(?:决议|决定)草案\s?(${drafts})`,
        example: '决议草案四、六和七',
        numerals: 'roman',
      },
      { role: 'article', form: String.raw`第\s?(${count})\s?条`, example: '第三十二条', numerals: 'arabic' },
      { role: 'page', form: String.raw`第\s?(\d{1,4}(?:[–-]\d{1,4})?)\s?页`, example: '第5页', numerals: 'arabic' },
      {
        role: 'paragraph',
        form: String.raw`(?:序言部分|执行部分)?第\s?${list(String.raw`(?:${count}(?:\s?${letter}){0,2}|${letter})`)}\s?(?:段|款)`,
        example: '第44段',
        numerals: 'arabic',
      },
    ],
  },
  pinpointBefore: false,
  fixed: [
    {
      kind: 'meeting',
      form: String.raw`(?<=(?:安全理事会|安理会)(?:于|在)?(?:\s?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?(?:举行的|的|在)?)第\s?(?<council>\d{1,5})\s?次会议`,
      example: '安全理事会2020年1月10日第8699次会议',
    },
    {
      kind: 'meeting',
      form: String.raw`(?<=大会(?:于|在)?\s?(?<year>(?:19|20)\d\d)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日(?:举行的|的|在)?)第\s?(?<plenary>\d{1,3})\s?次全体会议`,
      example: '大会2003年12月22日第77次全体会议',
    },
    {
      kind: 'letter',
      form: letterForm('(?:信件|信函|来信|来函|信(?![息任托贷用仰])|函(?![数授]))'),
      example: '2004年3月5日古巴常驻联合国代表给秘书长的信',
    },
    {
      kind: 'note verbale',
      form: letterForm('普通照会'),
      example: '2004年3月5日古巴常驻联合国代表团给秘书长的普通照会',
    },
    // 秘书处同上述各国开展了合作 and 同上一年一样 are no ibid.
    {
      kind: 'ibid',
      type: 'document',
      form: '同上(?![述文一个级次届年面部海市])|同前注',
      example: '同上，第一章，A 节',
    },
    { kind: 'work', type: 'document', form: '前引(?:书|文件?|著作)|(?<=，)同前书', example: '史密斯，前引书，第5页' },
    {
      kind: 'note',
      type: 'document',
      form: String.raw`(?:上文(?:脚注|注释?)|(?<=见)脚注)\s?(?<note>\d{1,3})`,
      example: '见上文脚注4',
    },
    {
      kind: 'short',
      form: `${pointing}${adopter}(?<noun>决议|决定|声明|报告|信件|信函|信(?![息任托贷用仰])|函(?![数授])|普通照会|说明|文件|公约|议定书|盟约|条约)${noPeriod}(?!草案|员|所述期|性)`,
      example: '大会在这项决议中促请各国',
    },
    {
      kind: 'short',
      form: '(?:上述|前述|这|该)(?:[两二三四五六几]|各|些)(?:项|份|封|个)?(?<noun>决议|决定|声明|报告|信件|信函|说明|文件)(?!草案|员|期|性)',
      example: '上述两项决议',
    },
    {
      kind: 'self',
      form: '本(?<noun>报告|说明|决议|决定|普通照会|信函|函件?|信(?![息任托贷用仰])|公报|文件|增编|声明)(?!草案|员|期|所述期|数)',
      example: '本报告是根据…编写的',
    },
    {
      kind: 'draft',
      type: 'document',
      form: String.raw`(?:决议|决定)草案\s?(?<draft>${drafts})`,
      example: '建议大会通过决议草案二',
    },
    {
      kind: 'rule',
      type: 'rule',
      form: String.raw`(?<title>财务条例和细则|财务条例|财务细则|工作人员条例和细则|工作人员条例|工作人员细则|(?:暂行)?议事规则)》?\s?的?\s?第\s?(?<article>${rules})\s?条`,
      example: '《联合国财务条例》第4.13、4.14和6.2条',
    },
    {
      kind: 'treaty',
      type: 'treaty',
      form: String.raw`${treaty}(?:的)?\s?第\s?(?<article>${count})\s?条(?:\s?第?\s?(?<paragraph>${count})\s?款)?`,
      example: '根据《公约》第六十七条第 1 款',
    },
    {
      kind: 'treaty',
      type: 'treaty',
      form: String.raw`${treaty}(?:的)?\s?第\s?(?<chapter>${count})\s?章`,
      example: '根据《联合国宪章》第七章采取行动',
    },
  ],
  nouns: {
    决议: 'resolution',
    决定: 'decision',
    声明: 'statement',
    公约: 'treaty',
    议定书: 'treaty',
    盟约: 'treaty',
    条约: 'treaty',
  },
};
