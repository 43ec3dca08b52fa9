import { isHan } from '../layout/index.ts';
import type { Language } from '../record/index.ts';

/** A text is Chinese where more than a tenth of its letters are ideographs. */
export const detectLanguage = (texts: Iterable<string>): Language => {
  let han = 0;
  let latin = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (isHan(code)) han += 1;
      else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1;
    }
    if (han + latin > 20000) break;
  }
  return han > (han + latin) * 0.1 ? 'zh' : 'en';
};
