/** What is no character of XML 1.0: most control characters, and halves of surrogate pairs. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute; what XML cannot write becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(unwritable, '\uFFFD').replace(/[&<>"]/g, (sign) => entities[sign]!);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of escaped content; attributes without a value are left out. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};
