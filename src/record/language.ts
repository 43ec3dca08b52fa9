import { z } from 'zod';

export const language = z.enum(['zh', 'en']);
export type Language = z.infer<typeof language>;
