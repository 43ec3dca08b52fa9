/** What a component of a symbol is. */
export type Role = 'organ' | 'body' | 'session' | 'year' | 'nature' | 'number' | 'modification' | 'part' | 'sales';

/** What stands between two solidi, and what follows it in brackets. */
export interface Component {
  readonly role: Role;
  /** `CONF.203`, `58`, `Add.1`, `1086 B`. */
  readonly text: string;
  /** Without brackets: `2001`, `Part I`, `XXXIX`. */
  readonly brackets?: string;
}

/** A symbol, component by component. */
export interface ParsedSymbol {
  readonly valid: true;
  /** One list of components a symbol; two or more for a document that was issued under several symbols. */
  readonly members: readonly (readonly Component[])[];
}

/** Why a text is no symbol. */
export interface InvalidSymbol {
  readonly valid: false;
  readonly reason: string;
}

const printComponent = ({ text, brackets }: Component): string =>
  brackets === undefined ? text : `${text} (${brackets})`;

/** One member as the UN writes it: `S/RES/1373 (2001)`. */
export const printMember = (components: readonly Component[]): string => components.map(printComponent).join('/');

/**
 * A symbol as the UN writes it; joint symbols are linked by a hyphen.
 * @example printSymbol(parseSymbol('A/59/123–E/2004/90')) // 'A/59/123-E/2004/90'
 */
export const printSymbol = ({ members }: ParsedSymbol): string => members.map(printMember).join('-');
