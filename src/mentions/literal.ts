/** Source of a pattern that matches a text as it is. @example literal('US$') // the source US\$ */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
