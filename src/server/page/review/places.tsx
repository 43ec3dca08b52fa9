import { useState } from 'preact/hooks';
import type { FindingEvidence } from '../../../record/finding.ts';
import type { FindingAnswer } from '../../schemas/findings.ts';
import { letterOf } from '../format.ts';
import type { Box } from '../paper/boxes.tsx';
import { PagePicture } from '../paper/page-picture.tsx';
import { fill, useWords } from '../words/index.ts';

/** Pixels a point at which small print can be read. */
const readable = 1.5;

interface Place extends FindingEvidence {
  readonly letter: string;
}

const boxesOf = (places: readonly Place[], chosen: string | undefined, choose: (letter: string) => void): Box[] =>
  places.map(({ letter, bbox, text }) => ({
    id: letter,
    bbox,
    look: 'place',
    label: letter,
    title: text,
    current: letter === chosen,
    onClick: () => choose(letter),
  }));

/** Each page that a finding rests on, in the order of its places, with a box over every place. */
export const Places = ({ answer, zoom }: { answer: FindingAnswer; zoom: number }) => {
  const words = useWords().review;
  const [chosen, choose] = useState<string>();
  const { finding, queued } = answer;
  const places: Place[] = finding.evidence.map((place, index) => ({ ...place, letter: letterOf(index) }));
  const byPage = [...Map.groupBy(places, ({ page }) => page)];
  return (
    <section class="places" aria-label={words.places}>
      <ul class="place-list">
        {places.map(({ letter, page, text }) => (
          <li key={letter}>
            <button type="button" aria-pressed={letter === chosen} onClick={() => choose(letter)}>
              <b>{letter}</b> <span class="place-page">{fill(words.placePage, { n: page })}</span>{' '}
              <span class="place-text" lang={queued.document.language}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="pictures">
        {byPage.map(([page, here]) => (
          <figure key={page}>
            <PagePicture
              sha256={queued.document.sha256}
              number={page}
              zoom={zoom}
              least={readable}
              boxes={boxesOf(here, chosen, choose)}
              focus={here.some(({ letter }) => letter === chosen) ? chosen : undefined}
              label={fill(words.picture, { n: page, count: here.length })}
            />
            <Caption page={page} letters={here.map(({ letter }) => letter)} />
          </figure>
        ))}
      </div>
    </section>
  );
};

const Caption = ({ page, letters }: { page: number; letters: readonly string[] }) => {
  const words = useWords();
  return (
    <figcaption>
      {fill(words.page, { n: page })} · {letters.join(' ')}
    </figcaption>
  );
};
