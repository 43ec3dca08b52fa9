// One script for the pages of `rapporteur serve`: fifty modules take the browser thirty milliseconds more.
export default {
  input: { main: 'src/server/page/main.tsx' },
  platform: 'browser',
  transform: { target: 'es2023', jsx: { runtime: 'automatic', importSource: 'preact' } },
  output: {
    dir: 'dist/page',
    format: 'esm',
    entryFileNames: '[name].js',
    codeSplitting: false,
    banner: '/*! Holds preact, © 2015-present Jason Miller, MIT licence */',
    minify: true,
    sourcemap: true,
  },
};
