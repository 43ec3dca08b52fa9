import type { Mention } from '../../../record/mention.ts';
import { decimal } from '../format.ts';
import { fill, useLanguage, useWords } from '../words/index.ts';
import type { Chosen, Content } from './content.ts';

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([name, part]) => `${name} ${shown(part)}`)
        .join(', ')
    : String(value);

const MentionDetails = ({ mention }: { mention: Mention }) => {
  const words = useWords().document;
  const values = Object.entries(mention.value).filter(([name]) => name !== 'members');
  return (
    <>
      <p>
        <span class={`key kind-${mention.kind}`}>{words.kinds[mention.kind]}</span> <q>{mention.text}</q>{' '}
        <small>{fill(words.certainty, { n: Math.round(mention.certainty * 100) })}</small>
      </p>
      <dl>
        {values.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shown(value)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const CellDetails = ({ content, chosen }: { content: Content; chosen: Extract<Chosen, { what: 'cell' }> }) => {
  const words = useWords().document;
  const language = useLanguage();
  const table = content.tables.get(chosen.table);
  const [, row, column] = /^r(\d+)c(\d+)$/.exec(chosen.id) ?? [];
  const line = table?.rows[Number(row)];
  const cell = line?.cells[Number(column)];
  if (!cell) return null;
  return (
    <>
      <p>
        <span class="key">{table?.columns[Number(column)]?.title || words.table}</span>{' '}
        {line.role === 'total' && <small>{words.total}</small>} <q>{cell.text}</q>
      </p>
      {cell.value !== undefined && (
        <dl>
          <div>
            <dt>{words.value}</dt>
            <dd>{decimal(cell.value, language)}</dd>
          </div>
        </dl>
      )}
    </>
  );
};

/** What is known of the mention or cell that is chosen. */
export const Details = ({ content, chosen }: { content: Content; chosen: Chosen | undefined }) => {
  const words = useWords().document;
  const mention = chosen?.what === 'mention' ? content.mentions.get(chosen.id) : undefined;
  return (
    <section class="details" aria-label={words.selected} aria-live="polite">
      {mention && <MentionDetails mention={mention} />}
      {chosen?.what === 'cell' && <CellDetails content={content} chosen={chosen} />}
      {!mention && chosen?.what !== 'cell' && <p class="hint">{words.nothing}</p>}
    </section>
  );
};
