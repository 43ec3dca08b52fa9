import { join } from 'node:path';

export const indexPath = (shelf: string): string => join(shelf, 'index.sqlite');
