import fc from 'fast-check';

/** Every run of the tests tries the same cases; `SEED=random`, or a number, tries others. */
const asked = process.env.SEED;

if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 2004) });
