import type { Browser } from 'playwright-core';
import type { Site } from '../site.ts';

/** What the paths walk over; there once the tests run. */
export type Given = () => { readonly site: Site; readonly browser: Browser };
