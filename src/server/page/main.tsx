import { render } from 'preact';
import { App } from './app.tsx';
import { forgetGiven } from './given.ts';

const place = document.getElementById('app');
if (place) render(<App />, place);
forgetGiven();
