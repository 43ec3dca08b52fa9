/** Units behind a number: things of two of them are no two states of one thing. */
const UNIT =
  /^(?:[多余])?(?:万亿|[万亿])?(?:(?<zh>人次|立方米|平方米|平方公里|千瓦时|千瓦|公里|公顷|公斤|英寸|毫米|[吨米亩斤克]|[人名位]|[家户个件项张座台辆篇部条所次场起例种套期])|\s?(?<en>tons?|tonnes?|kilometres?|kilometers?|km|miles?|metres?|meters?|feet|hectares?|ha|acres?|barrels?|litres?|liters?|kilograms?|kg|ounces?|pounds|bushels|bags|bales|kilowatt-hours?|kilowatts?|kW|MW|mW|megawatts?|cubic|square)\b)/;

const persons = /^[人名位]$/;
const oneOf = (unit: string): string => (persons.test(unit) ? '人' : unit.replace(/s$/, ''));

const unitAt = (words: string, at: number): string | undefined => {
  const { zh, en } = UNIT.exec(words.slice(at + 1, at + 20))?.groups ?? {};
  const unit = zh ?? en;
  return unit === undefined ? undefined : oneOf(unit);
};

/**
 * Do two numbers count things of different units? 1亿千瓦, 1.83亿吨.
 * @param one offset of a number in the words
 * @param other offset of the other
 */
export const areOfTwoUnits = (words: string, one: number, other: number): boolean => {
  const [unit, its] = [unitAt(words, one), unitAt(words, other)];
  return unit !== undefined && its !== undefined && unit !== its;
};
