import { z } from 'zod';

/** Languages that reports are read in. */
export const language = z.enum(['zh', 'en']);
/** Languages that reports are read in. */
export type Language = z.infer<typeof language>;
