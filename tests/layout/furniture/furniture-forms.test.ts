import { describe, expect, it } from 'vitest';
import { furnitureForms, hasFurnitureForm, isSeparator } from '../../../src/layout/furniture/furniture-forms.ts';

describe('furniture forms', () => {
  it.each(furnitureForms.map(({ form, example }) => [example, form] as const))(
    '%s is read by its own row',
    (example, form) => {
      expect(form.test(example)).toBe(true);
    },
  );

  it.each([
    ['A/81/6 (Sect. 13)/Part A', true],
    ['26-01902', true],
    ['26-04887 (E) 150426', true],
    ['25-03320* (E) 250325', true],
    ['/ ...', true],
    ['The General Assembly', false],
    ['I. Introduction', false],
    ['1 250', false],
    ['Increase/(decrease)', false],
  ])('%s: %s', (text, expected) => expect(hasFurnitureForm(text)).toBe(expected));

  it.each([
    ['__________________', true],
    ['————————', true],
    ['–', false],
  ])('%s is a separator: %s', (text, expected) => expect(isSeparator(text)).toBe(expected));
});
