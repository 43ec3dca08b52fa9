import { useState } from 'preact/hooks';
import type { FindingEvidence } from '../../../record/finding.ts';
import type { DocumentName, FindingAnswer } from '../../schemas/findings.ts';
import { letterOf, nameOf } from '../format.ts';
import type { Box } from '../paper/boxes.tsx';
import { Unshelved } from '../paper/gone.tsx';
import { PagePicture } from '../paper/page-picture.tsx';
import { fill, useWords } from '../words/index.ts';

/** Pixels a point at which small print can be read. */
const readable = 1.5;

interface Place extends FindingEvidence {
  readonly letter: string;
  readonly standsIn: DocumentName | undefined;
}

/** Places of one box share it: the one would hide the other. */
const boxesOf = (places: readonly Place[], chosen: string | undefined, choose: (letter: string) => void): Box[] =>
  [...Map.groupBy(places, ({ bbox }) => bbox.join(' ')).values()].map((alike) => ({
    id: alike[0]!.letter,
    bbox: alike[0]!.bbox,
    look: 'place',
    label: alike.map(({ letter }) => letter).join(' '),
    title: alike.map(({ text }) => text).join('\n'),
    current: alike.some(({ letter }) => letter === chosen),
    onClick: () => choose(alike[0]!.letter),
  }));

/** The places with the documents that they stand in: the finding's own, or another where that is still on the shelf. */
const placesOf = ({ finding, queued, others }: FindingAnswer): Place[] =>
  finding.evidence.map((place, index) => ({
    ...place,
    letter: letterOf(index),
    standsIn: place.document === undefined ? queued.document : others.find(({ sha256 }) => sha256 === place.document),
  }));

const Picture = ({
  here,
  named,
  zoom,
  chosen,
  choose,
}: {
  here: readonly [Place, ...Place[]];
  named: boolean;
  zoom: number;
  chosen: string | undefined;
  choose: (letter: string) => void;
}) => {
  const words = useWords();
  const [{ page, document, standsIn }] = here;
  return (
    <figure data-document={standsIn?.sha256 ?? document}>
      {standsIn ? (
        <PagePicture
          sha256={standsIn.sha256}
          number={page}
          zoom={zoom}
          least={readable}
          boxes={boxesOf(here, chosen, choose)}
          focus={here.some(({ letter }) => letter === chosen) ? chosen : undefined}
          label={fill(words.review.picture, { n: page, count: here.length })}
        />
      ) : (
        <Unshelved sha256={document ?? ''} />
      )}
      <figcaption>
        {here.map(({ letter }) => letter).join(' ')} · {named && <Standing place={here[0]} />}
        {fill(words.page, { n: page })}
      </figcaption>
    </figure>
  );
};

/** The document of a place, with a way to it at that page. */
const Standing = ({ place: { standsIn, document, page } }: { place: Place }) => {
  const name = useDocumentName();
  return (
    <>
      {standsIn ? (
        <a href={`/documents/${standsIn.sha256}?page=${page}`}>{name(standsIn)}</a>
      ) : (
        <code>{document?.slice(0, 12)}</code>
      )}{' '}
      ·{' '}
    </>
  );
};

/** Twins share a symbol: the language tells them apart. */
const useDocumentName = () => {
  const words = useWords();
  return (document: DocumentName): string =>
    fill(words.review.placeDocument, { name: nameOf(document), language: words.languages[document.language] });
};

/**
 * Each page that a finding rests on, in the order of its places, with a box over every place. Where some stand in other
 * documents, every place says in which.
 */
export const Places = ({ answer, zoom }: { answer: FindingAnswer; zoom: number }) => {
  const words = useWords().review;
  const documentName = useDocumentName();
  const [chosen, choose] = useState<string>();
  const places = placesOf(answer);
  const named = places.some(({ document }) => document !== undefined);
  const byPage = [...Map.groupBy(places, ({ page, document }) => `${document} ${page}`)];
  return (
    <section class="places" aria-label={words.places}>
      <ul class="place-list">
        {places.map(({ letter, page, text, document, standsIn }) => (
          <li key={letter}>
            <button type="button" aria-pressed={letter === chosen} onClick={() => choose(letter)}>
              <b>{letter}</b>{' '}
              {named && (
                <span class="place-document">{standsIn ? documentName(standsIn) : document?.slice(0, 12)}</span>
              )}{' '}
              <span class="place-page">{fill(words.placePage, { n: page })}</span>{' '}
              <span class="place-text" lang={standsIn?.language}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="pictures">
        {byPage.map(([key, here]) => (
          <Picture key={key} {...{ named, zoom, chosen, choose }} here={here as [Place, ...Place[]]} />
        ))}
      </div>
    </section>
  );
};
