export * from './block.ts';
export * from './evidence.ts';
export * from './failure.ts';
export * from './finding.ts';
export * from './language.ts';
export * from './mention.ts';
export * from './record.ts';
export * from './table.ts';
