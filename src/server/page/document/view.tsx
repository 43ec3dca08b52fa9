import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MentionKind } from '../../../record/mention.ts';
import type { DocumentAnswer } from '../../schemas/documents.ts';
import { queryString } from '../addresses.ts';
import { ask, questions } from '../api.ts';
import { nameOf } from '../format.ts';
import { useKeys } from '../keys.ts';
import { useLoaded } from '../loaded.ts';
import { PagePicture } from '../paper/page-picture.tsx';
import { useZoom, type Zoom, ZoomButtons } from '../paper/zoom.tsx';
import { Problem } from '../problem.tsx';
import { go } from '../router.ts';
import { fill, useWords } from '../words/index.ts';
import { blockAt, boxesOfPage } from './boxes-of-page.ts';
import { type Chosen, type Content, contentOf, pageOf } from './content.ts';
import { Details } from './details.tsx';
import { Legend } from './legend.tsx';
import { Reading } from './reading.tsx';
import { Tree } from './tree.tsx';

const Head = ({ answer }: { answer: DocumentAnswer | undefined }) => {
  const words = useWords();
  const document = answer?.document;
  if (!document) return <h1 class="hidden">{words.documents.title}</h1>;
  return (
    <div class="document-head">
      <h1>
        {nameOf(document)} {document.symbol && document.title && <span lang={document.language}>{document.title}</span>}
      </h1>
      <p>
        {words.languages[document.language]}
        {document.date && ` · ${document.date}`} ·{' '}
        {fill(document.pages === 1 ? words.onePage : words.pages, { n: document.pages })}
        {document.conflicts > 0 && (
          <>
            {' · '}
            <a href={`/findings?document=${document.sha256}`}>
              {words.document.findings} ({document.conflicts})
            </a>
          </>
        )}
        {document.twins.slice(0, 3).map(({ sha256, language }) => (
          <span key={sha256}>
            {' · '}
            <a href={`/documents/${sha256}`}>{fill(words.documents.twinIn, { language: words.languages[language] })}</a>
          </span>
        ))}
      </p>
    </div>
  );
};

const Pager = ({
  page,
  pages,
  turn,
  zoom,
}: {
  page: number;
  pages: number;
  turn: (to: number) => void;
  zoom: Zoom;
}) => {
  const words = useWords();
  return (
    <div class="pager">
      <button type="button" onClick={() => turn(page - 1)} disabled={page <= 1} aria-label={words.previousPage}>
        ‹
      </button>
      <output>{fill(words.pageOf, { n: page, all: pages })}</output>
      <button type="button" onClick={() => turn(page + 1)} disabled={page >= pages} aria-label={words.nextPage}>
        ›
      </button>
      <ZoomButtons zoom={zoom} />
    </div>
  );
};

/** Where a finding has its first place, or a search its passage, when the view was opened from there. */
const useFindingPlace = (query: URLSearchParams, choose: (chosen: Chosen) => void): void => {
  const key = query.get('finding');
  const block = query.get('block');
  useEffect(() => {
    if (block) choose({ what: 'block', id: block });
    if (!key) return;
    ask(questions.finding(key)).then(
      ({ finding: { evidence } }) => {
        const first = evidence.find(({ document }) => document === undefined);
        if (first?.mention) choose({ what: 'mention', id: first.mention });
        else if (first?.table && first.cell) choose({ what: 'cell', id: first.cell, table: first.table });
        else if (first?.block) choose({ what: 'block', id: first.block });
      },
      () => {},
    );
  }, [key, block]);
};

const Panes = ({
  content,
  sha256,
  query,
  singleKeys,
}: {
  content: Content;
  sha256: string;
  query: URLSearchParams;
  singleKeys: boolean;
}) => {
  const words = useWords();
  const zoom = useZoom();
  const [hidden, hide] = useState<ReadonlySet<MentionKind>>(new Set());
  const [chosen, setChosen] = useState<Chosen>();
  const { pages } = content.record.document;
  const page = Math.min(Math.max(Number(query.get('page')) || 1, 1), Math.max(pages, 1));
  const turn = (to: number): void => {
    if (to >= 1 && to <= pages) go(`/documents/${sha256}${queryString({ page: to })}`, 'replace');
  };
  /** A choice beside the page turns to where it stands; one on the page stays on it. */
  const choose = (next: Chosen): void => {
    setChosen(next);
    const on = pageOf(content, next);
    if (on !== undefined && on !== page) turn(on);
  };
  useFindingPlace(query, setChosen);
  useKeys(
    { '+': zoom.larger, '=': zoom.larger, '-': zoom.smaller, j: () => turn(page + 1), k: () => turn(page - 1) },
    singleKeys,
  );
  const boxes = useMemo(() => boxesOfPage(content, page, hidden, chosen, choose), [content, page, hidden, chosen]);
  const pick = (x: number, y: number): void => {
    const block = blockAt(content, page, x, y);
    if (block) setChosen({ what: 'block', id: block });
  };
  return (
    <>
      <Legend content={content} hidden={hidden} change={hide} />
      <div class="panes">
        <Tree content={content} chosen={chosen} choose={choose} />
        <section class="paper-pane" aria-label={words.document.page}>
          <Pager {...{ page, pages, turn, zoom }} />
          <PagePicture
            {...{ sha256, boxes }}
            number={page}
            zoom={zoom.zoom}
            focus={boxes.find(({ current }) => current)?.id ?? ''}
            label={fill(words.page, { n: page })}
            onPoint={pick}
          />
        </section>
        <div class="reading-pane">
          <Details content={content} chosen={chosen} />
          <Reading {...{ content, page, hidden, chosen, choose }} />
        </div>
      </div>
    </>
  );
};

/** One document: its outline, its pages with every mention, and what was read beside them. */
export const DocumentView = ({
  sha256,
  query,
  singleKeys,
}: {
  sha256: string;
  query: URLSearchParams;
  singleKeys: boolean;
}) => {
  const words = useWords();
  const about = useLoaded(questions.document(sha256));
  const record = useLoaded(questions.record(sha256));
  const content = useMemo(() => record.value && contentOf(record.value), [record.value]);
  const error = about.error ?? record.error;
  return (
    <main id="content" class="document" tabIndex={-1}>
      <Head answer={about.value} />
      {error && <Problem error={error} again={record.again} back="/documents" />}
      {!content && !error && <p class="hint">{words.loading}</p>}
      {content && <Panes {...{ content, sha256, query, singleKeys }} />}
    </main>
  );
};
