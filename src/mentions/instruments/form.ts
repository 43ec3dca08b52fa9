/** A way of naming instruments; group 1 is the title. */
export interface InstrumentForm {
  readonly form: RegExp;
  readonly example: string;
}
