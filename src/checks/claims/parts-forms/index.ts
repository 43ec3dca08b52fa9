export { bracketedForms, insideForms } from './bracketed.ts';
export { type PartsForm, partsForms } from './opened.ts';
export { totalBehind, totalBehindCue } from './total-behind.ts';
