import { useCallback, useState } from 'preact/hooks';
import type { PageLanguage } from './words/index.ts';

/** What a reader has set, kept in the browser. */
export interface Settings {
  readonly language: PageLanguage;
  /** Whose decisions these are. */
  readonly reviewer: string;
  /** Whether letters act without Ctrl or Alt. */
  readonly singleKeys: boolean;
}

const place = 'rapporteur';

const preferred = (): PageLanguage => (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');

const read = (): Settings => {
  const usual: Settings = { language: preferred(), reviewer: '', singleKeys: true };
  try {
    return { ...usual, ...JSON.parse(localStorage.getItem(place) ?? '{}') };
  } catch {
    return usual;
  }
};

const write = (settings: Settings): void => {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing: the settings last as long as the page.
  }
};

export const useSettings = (): readonly [Settings, (change: Partial<Settings>) => void] => {
  const [settings, set] = useState(read);
  const change = useCallback((part: Partial<Settings>) => {
    set((before) => {
      const after = { ...before, ...part };
      write(after);
      return after;
    });
  }, []);
  return [settings, change];
};
