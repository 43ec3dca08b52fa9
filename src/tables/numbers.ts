/** What a cell's text says as a number: a value, stated as nothing, or neither. */
export interface CellNumber {
  /** Decimal string, sign applied: `-6442.2`. */
  readonly value?: string;
  readonly nil?: true;
  readonly percent?: true;
}

/** Stated as nothing, which is not zero. */
const NIL = /^(?:[-–—−‐―]{1,3}|\.{2,3}|…|无)$/;

/** Thin, narrow, no-break and plain spaces, commas in both widths. */
const GROUPED = '\\d{1,3}(?:[\\u0020\\u00a0\\u2000-\\u200a\\u202f\\u2009\\u3000,，]\\d{3})+';
const NUMBER = new RegExp(`^(?:${GROUPED}|\\d+)(?:[.．]\\d+)?$`);
/** zh and fr write no point, but a decimal comma does occur: `3,5`. */
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

const FULL_WIDTH = /[０-９％（）－．，]/g;

const toHalfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const CURRENCY = /^(?:US\$|\$|USD|€|£|¥)\s?/;
const PERCENT = /\s?(?:%|per cent|percent)$/;

const BRACKETED = /^[([]\s?(.+?)\s?[)\]]$/;

/**
 * Reads an amount as tables print it; note marks must be off. A pair of brackets or a minus is negative, as in accounts.
 * @example readNumber('(6 442.2)') // { value: '-6442.2' }
 * @example readNumber('–') // { nil: true }
 * @example readNumber('2024/25') // {}
 */
export const readNumber = (text: string): CellNumber => {
  let rest = toHalfWidth(text.trim());
  if (NIL.test(rest)) return { nil: true };
  let negative = false;
  let percent = PERCENT.test(rest);
  const takeOff = (): void => {
    rest = rest.replace(PERCENT, '').replace(CURRENCY, '');
  };
  takeOff();
  const bracketed = rest.startsWith('(') ? BRACKETED.exec(rest) : null;
  if (bracketed) {
    negative = true;
    rest = bracketed[1]!;
    percent ||= PERCENT.test(rest);
    takeOff();
  }
  const sign = /^([-–−+])\s?(?=[\d$U€£¥])/.exec(rest);
  if (sign) {
    negative ||= sign[1] !== '+';
    rest = rest.slice(sign[0].length);
    takeOff();
  }
  let number: string | undefined;
  if (NUMBER.test(rest)) number = rest.replace(/[^\d.．]/g, '').replace('．', '.');
  else if (DECIMAL_COMMA.test(rest)) number = rest.replace(',', '.');
  if (number === undefined) return {};
  const plain = number.replace(/^0+(?=\d)/, '');
  const isZero = /^0+(?:\.0+)?$/.test(plain);
  return { value: `${negative && !isZero ? '-' : ''}${plain}`, ...(percent ? { percent } : {}) };
};
