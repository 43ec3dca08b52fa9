import type { Language } from '../../record/index.ts';

/** What the stub of a row says of its figures. */
export interface BalanceWords {
  /** What was there at the beginning. */
  readonly opening: RegExp;
  /** What is left at the end. */
  readonly closing: RegExp;
  /** Adds to what was there. */
  readonly inward: RegExp;
  /** Takes from it. */
  readonly outward: RegExp;
  /** Results with the rows that they are the difference of. */
  readonly results: readonly { readonly result: RegExp; readonly whole: RegExp; readonly part: RegExp }[];
}

/**
 * Words of rows that a balance goes through: statements of financial position and performance, status of
 * contributions, cases and recommendations carried over from year to year.
 */
export const balanceWords: Readonly<Record<Language, BalanceWords>> = {
  en: {
    opening:
      /\b(?:opening balances?|balances?,? (?:at|as at|as of)?(?: the)? ?(?:beginning|start)|(?:brought forward|carr(?:y|ied)[- ]?over|carried forward)(?:,? (?:from|as (?:of|at) 1 )|$)|balances?,? 1 (?:January|July)|(?:at|as (?:of|at)) (?:the )?(?:beginning|start|1 (?:January|July)))/i,
    closing:
      /\b(?:closing balances?|balances?,? (?:at|as at|as of)?(?: the)? ?end|balances?,? (?:31 December|30 June)|^[a-z ]{3,40} (?:at|as (?:of|at)) (?:31 December|30 June)|(?:ongoing|outstanding|pending|remaining|open|active|unresolved|balances?)\b.{0,40}\b(?:at|as (?:of|at)) (?:the )?(?:end|year-end|31 December|30 June))/i,
    inward:
      /\b(?:received|intake|income|revenues?|contributions?|additions?|new|opened|reopened|registered|recruited|appointments?|increases?|receipts|acquisitions?|arrivals|interest|assessed|transfers? in|add|plus|surplus|net income|gains?)\b/i,
    outward:
      /\b(?:closed|spent|expenditures?|expenses?|disburse(?:d|ments?)|paid|payments?|written off|write-offs?|disposals?|separations?|departures|transfers? out|refund(?:s|ed)?|returned|resolved|completed|withdrawn|utilized|used|decreases?|deductions?|less|(?<!surplus\W{0,3})deficit|loss(?:es)?)\b/i,
    results: [
      {
        result: /^(?:net )?(?:surplus|\(?deficit\)?|excess|\(?shortfall\)?)\b/i,
        whole: /^total (?:revenues?|income|receipts)\b/i,
        part: /^total (?:expenses|expenditures?|disbursements)\b/i,
      },
      {
        result: /^(?:total )?net assets(?:\/equity)?$|^net of total assets and total liabilities$/i,
        whole: /^total assets$/i,
        part: /^total liabilities$/i,
      },
      {
        // What was allotted of an appropriation may be less: the balance is of all of it.
        result: /^(?:projected )?(?:unencumbered balance|under-?expenditure)\b/i,
        whole: /^appropriations?\b/i,
        part: /^(?:projected |actual )?expenditures?\b/i,
      },
      {
        result: /^recommend(?:ation|ed (?:amount|resources|level))\b/i,
        whole: /^propos(?:al|ed)\b/i,
        part: /^(?:recommended )?(?:adjustments?|reductions?)\b/i,
      },
      {
        result:
          /^(?:unencumbered|unspent|unutilized|unobligated|remaining|unexpended|available)? ?balance\b(?!.*\b(?:end|beginning|fund))/i,
        whole:
          /^(?:total )?(?:(?:final|revised|approved) )?(?:appropriations?|allotments?|apportionments?|budget|allocations?|approved resources)\b/i,
        part: /^(?:total )?(?:expenditures?|expenses|disbursements|obligations)\b/i,
      },
    ],
  },
  zh: {
    opening: /期初|年初|上(?:期|年)结转|承前|截至.{0,8}1月1日|^1月1日/,
    closing:
      /期末|年末|年终|结转下(?:期|年)|(?:余额|未结|待处理|未执行).{0,12}(?:12月31日|6月30日)|(?:12月31日|6月30日).{0,8}(?:余额|未结|待处理)/,
    inward: /盈余|收益|收到|收入|新增|增加|捐款|缴款|增购|转入|立案|受理|新收|重新立案|利息/,
    outward: /(?<!盈余.{0,2})赤字|亏损|亏绌|支出|支付|付款|处置|注销|结案|办结|离职|减少|退还|退款|转出|已用|使用|核销/,
    results: [
      {
        result: /^(?:本年度?|本期|净)?(?:盈余|赤字|亏绌)/,
        whole: /^(?:总收入|收入(?:共计|合计|总计|总额))/,
        part: /^(?:总(?:支出|费用)|(?:支出|费用)(?:共计|合计|总计|总额))/,
      },
      {
        result:
          /^净资产(?:共计|合计|总额|总计)?$|^(?:总资产|资产(?:共计|合计|总计|总额))减(?:去)?(?:总负债|负债(?:共计|合计|总计|总额))/,
        whole: /^(?:总资产|资产(?:共计|合计|总计|总额))$/,
        part: /^(?:总负债|负债(?:共计|合计|总计|总额))$/,
      },
      {
        result: /^(?:预计)?(?:未支配余额|支出不足)/,
        whole: /批款/,
        part: /^(?:预计|实际)?支出/,
      },
      {
        result: /^(?:咨询委员会|行预咨委会)?的?建议(?:数额|数|$)/,
        whole: /^(?:秘书长)?提议|^拟议/,
        part: /^(?:建议)?(?:调整|核减)|^(?:咨询委员会|行预咨委会)建议的?(?:调整|核减)/,
      },
      {
        result: /^(?:未支配|未用|未动用|未使用)?余额/,
        whole: /^(?:核定|最后|订正)?(?:批款|拨款|预算|分摊款|经费)/,
        part: /^(?:支出|费用|付款|债务)/,
      },
    ],
  },
};
