import type { Language } from '../../record/index.ts';
import type { ClaimForm } from './claim-form.ts';

/** How documents state what is left of a `whole` after a `part`: the `rest`. */
export interface DifferenceForm extends ClaimForm {
  /** What lies between two figures, whichever of them is the larger. */
  readonly either?: true;
}

const en: readonly DifferenceForm[] = [
  {
    form: '(?:gap|difference|discrepancy) between~40{whole:Q}~40 and ~40{part:Q}\\)?~12(?:stood at|was|is|amounted to|of|reached|came to) {rest:Q}',
    example: 'The gap between commitments ($96 million) and disbursements ($81 million) stood at $15 million',
    either: true,
  },
  {
    form: '(?:gap|difference) (?:is|was|of|stood at) {rest:Q}~12(?::|\\()~30{whole:Q}~30{part:Q}',
    example: 'The age gap is 7 years: women retire at 58 and men at 65',
    either: true,
  },
  {
    form: '{rest:Q} (?:fewer|more|less)~60 \\({part:Q}~20 (?:compared (?:with|to)|against|versus) {whole:Q}',
    example: 'There were 34 fewer incidents than in the previous period (212 compared with 246)',
    either: true,
  },
  {
    form: 'from {part:Q}~20 to {whole:Q}~20,? (?:an?|the) (?:gain|increase|rise|improvement|decrease|decline|fall|loss|drop|reduction|spread|difference) of (?:about )?{rest:Q}(?!~12(?:compared|since|over|relative|from))',
    example: 'Life expectancy rose from 61.2 to 64.7 years, a gain of 3.5 years',
    either: true,
  },
  {
    form: `{whole:Q}~30(?:has|have|had)? ?(?:been )?(?:assessed|apportioned|pledged|billed)≈160(?:STOP≈160)?(?:[Pp]ayments?|[Cc]ontributions?|[Cc]ollections?|[Rr]eceived|[Pp]aid|[Cc]ollected)~100{part:Q}~60(?:leaving|outstanding|unpaid|balance|due)~60{rest:Q}`,
    example:
      'a total of $12,379,651,600 had been assessed on Member States. Payments received as at the same date amounted to $11,663,445,700, leaving an outstanding balance of $716,205,900',
  },
  {
    form: `(?:[Aa]ssess(?:ed|ments)|[Pp]ledged|[Bb]illed)~60{whole:Q}≈40(?:received|paid|collected|[Pp]ayments)~60{part:Q}~60(?:leaving|outstanding|unpaid|balance|due)~60{rest:Q}`,
    example: 'Member States were assessed $100, of which $60 had been received, leaving $40 outstanding',
  },
  {
    form: `{whole:Q}~60of which~40{part:Q}~60(?:leaving|the remaining|the balance of)~60{rest:Q}`,
    example: 'contributions of $100, of which $60 had been received, leaving an unpaid balance of $40',
  },
  {
    form: `(?:[Aa]ppropriations?|[Aa]pportionments?|[Aa]pproved (?:budget|resources)|[Bb]udget)~30{whole:Q}≈60(?:[Ee]xpenditures?|[Oo]bligations)~30{part:Q}~40(?:resulting in|leaving|giving|yielding|with|producing)~40(?:balance|surplus|underexpenditure|savings)~12{rest:Q}`,
    example:
      'The appropriation was $5,000,000 and expenditure was $4,600,000, resulting in an unencumbered balance of $400,000',
  },
  {
    form: `(?:[Ii]ncome|[Rr]evenues?|[Rr]eceipts|[Cc]ontributions)~30(?:from {before:Q} to )?{whole:Q}~20,? (?:and|while|against|with)~12(?:expenditures?|expenses?|disbursements|costs)~20(?:from {earlier:Q} to )?{part:Q}~40(?:surplus|excess|net (?:income|increase))~12{rest:Q}`,
    example: 'Income was $3.5 million and expenditure $3.0 million, resulting in a surplus of $0.5 million',
  },
  {
    form: `(?:[Ii]ncome|[Rr]evenues?|[Rr]eceipts|[Cc]ontributions)~30{part:Q}~20,? (?:and|while|against|with)~12(?:expenditures?|expenses?|disbursements|costs)~20{whole:Q}~40(?:deficit|shortfall)~12{rest:Q}`,
    example: 'Income was $3.0 million and expenditure $3.5 million, resulting in a deficit of $0.5 million',
  },
  {
    form: `(?:[Oo]ut of|[Oo]f) (?:the |an? )~40{whole:Q}~40,~20{part:Q}~20 (?:received|paid|spent|disbursed|collected|delivered|implemented|completed|closed|filled|encumbered)~20,? (?:and|while|with|leaving) ~12{rest:Q}~24 (?:remain(?:s|ed|ing)?|(?:was|were|is|are) (?:still )?(?:outstanding|unpaid|pending|vacant|open|ongoing)|outstanding)`,
    example: 'Of the amount of $1,000,000 pledged, $700,000 had been received, and $300,000 remained outstanding',
  },
  {
    form: `(?:[Ee]xpenditures?|[Oo]bligations|[Ss]pending|[Dd]isbursements)~30{part:Q}~20 (?:against|out of|compared (?:with|to))~40{whole:Q}~30(?:resulting in|leaving|giving|yielding|producing|representing)~40(?:balance|surplus|underexpenditure|savings|remainder)~12{rest:Q}`,
    example:
      'Expenditure amounted to $42.3 million against an approved budget of $45.0 million, resulting in an unencumbered balance of $2.7 million',
  },
  {
    form: `(?:[Oo]ut of|[Oo]f) (?:the |an? )~40{whole:Q}~40,~20{part:Q}~40,? (?:and|while|with|leaving) (?:the |an? )?(?:remaining|remainder(?: of)?|balance(?: of)?|rest,?) ?{rest:Q}`,
    example: 'Of the $500,000 allocated, $435,000 was spent and the remaining $65,000 was carried forward',
  },
  {
    form: `(?:shortfall|gap|deficit)~30{rest:Q}~40{part:Q} (?:out )?of (?:the |its )?{whole:Q}~20 (?:requested|required|pledged|needed|assessed|due|budgeted|approved)`,
    example: 'The shortfall amounts to $22 million, as only $58 million of the $80 million requested has been received',
  },
  {
    form: `{part:Q} (?:out )?of (?:the|its|a total of)(?:~20)? {whole:Q}~40,? leaving~30{rest:Q}`,
    example: 'The Fund disbursed $6 million of the $8 million available, leaving a balance of $2 million',
  },
  {
    form: `[Pp]roposed~90amounted to {whole:M}~10STOP≈160appropriated~16{part:M}~6,? (?:(?:or|which is|that is,?) )?an? (?:reduction|decrease|cut) of {rest:M}`,
    example:
      'The proposed budget amounted to $1,000,000. The Assembly appropriated $940,000 gross ($900,000 net), a reduction of $60,000',
  },
];

const zh: readonly DifferenceForm[] = [
  {
    form: '出口~6{whole:Q}~4[，,；;](?:~4{rate:P}[，,；;])?进口~6{part:Q}~4[，,；;](?:~4{other:P}[，,；;])?~4顺差~2{rest:Q}',
    example: '出口11.86万亿元，增长6.5%；进口10.42万亿元，增长14.1%，贸易顺差1.44万亿元',
  },
  {
    form: '拟议~40{whole:M}≈20STOP≈60批款~6{part:M}[，,]比拟议(?:数额|数|预算)?(?:减少|少|低)(?:了)?{rest:M}',
    example: '拟议预算毛额为1 000 000美元。大会批款毛额940 000美元（净额900 000美元），比拟议数额少60 000美元',
  },
  {
    form: '{whole:Q}~24[，,]~4已~12{part:Q}~8[，,](?:尚有|仍有|还有|尚余|剩余)~4{rest:Q}',
    example: '追踪到密切接触者14 084人，已解除医学观察13 943人，尚有141人正在接受医学观察',
  },
  {
    form: '{whole:Q}(?:与|和)~16{part:Q}之间的?(?:差额|差距|缺口)(?:为|达|是)~4{rest:Q}',
    example: '承付款9 600万美元与支付额8 100万美元之间的差额为1 500万美元',
    either: true,
  },
  {
    form: '{whole:Q}~6[，,]~12{part:Q}~6[，,]~4相差(?:约|了)?{rest:Q}',
    example: '妇女退休年龄为58岁，男子为65岁，相差7岁',
    either: true,
  },
  {
    form: '{whole:Q}[，,]?(?:超出|超过|高出)[\u4e00-\u9fff]{1,8}{part:Q}(?:达|约)?{rest:Q}',
    example: '支出4 570万美元，超出收入4 250万美元320万美元',
  },
  {
    form: `(?:摊派|分摊|摊款|认捐)~40{whole:Q}≈60(?:STOP≈60)?(?:收到|已收|缴纳|缴付|收缴|付款)~40{part:Q}~40(?:未缴|未付|未清|余额|欠款|尚欠|拖欠|未收)~30{rest:Q}`,
    example: '向会员国共分摊12 379 651 600美元。同日收到的付款为11 663 445 700美元，未缴余额为716 205 900美元',
  },
  {
    form: `{whole:Q}~40(?:摊派|分摊)≈60(?:STOP≈60)?(?:收到|已收|缴纳|缴付|付款)~40{part:Q}~40(?:未缴|未付|未清|余额|欠款|尚欠|拖欠|未收)~30{rest:Q}`,
    example: '共有100美元分摊给会员国，收到的付款为60美元，未清余额为40美元',
  },
  {
    form: `{whole:Q}[，,]其中~20{part:Q}~30[，,](?:其余|余下|剩余|余额为?|尚余)(?:的)?{rest:Q}`,
    example: '捐款100美元，其中60美元已收到，其余40美元尚未缴付',
  },
  {
    form: `(?:批款|拨款|核定预算|预算|经费|核准资源)~10{whole:Q}~6[，,]~6(?:支出|支用|使用|付款)~8{part:Q}~6[，,]~12(?:余额|结余|节余|节省|剩余|余下|尚余)~8{rest:Q}`,
    example: '批款为5 000 000美元，支出为4 600 000美元，未支配余额为400 000美元',
  },
  {
    form: `收入~8{whole:Q}~6[，,]~4支出~8{part:Q}~6[，,]~8(?:盈余|结余|净收入)~4{rest:Q}`,
    example: '收入为350万美元，支出为300万美元，盈余50万美元',
  },
  {
    form: `收入~8{part:Q}~6[，,]~4支出~8{whole:Q}~6[，,]~8(?:赤字|亏绌|短缺|缺口)~4{rest:Q}`,
    example: '收入为300万美元，支出为350万美元，赤字50万美元',
  },
  {
    form: `(?:摊派|分摊|摊款|认捐)~20{whole:Q}~10[，,]~10(?:收到|收缴|缴纳|缴付){part:Q}~6[，,](?:尚有|仍有|还有|其余){rest:Q}~6(?:未缴|未付|未清|未收|拖欠)`,
    example: '会员国摊款共计12 379 651 600美元，已收到11 663 445 700美元，尚有716 205 900美元未缴',
  },
  {
    form: `{whole:Q}~6[，,]其中{part:Q}~6已(?:收到|支付|使用|缴|拨付|执行)~4[，,]{rest:Q}~6(?:尚未|未|仍待)`,
    example: '认捐总额1 000 000美元，其中700 000美元已收到，300 000美元尚未收到',
  },
];

export const differenceForms: Readonly<Record<Language, readonly DifferenceForm[]>> = { en, zh };
