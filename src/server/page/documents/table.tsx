import type { ShelvedDocument } from '../../schemas/documents.ts';
import { fill, useWords } from '../words/index.ts';

const Conflicts = ({ item }: { item: ShelvedDocument }) => {
  const words = useWords().documents;
  if (item.conflicts === 0) return <>0</>;
  return (
    <a href={`/findings?document=${item.sha256}`} class={item.open > 0 ? 'open' : ''}>
      {item.open > 0
        ? fill(item.open < item.conflicts ? words.conflictsOpen : words.conflictsAllOpen, {
            n: item.conflicts,
            open: item.open,
          })
        : item.conflicts}
    </a>
  );
};

const DocumentRow = ({ item }: { item: ShelvedDocument }) => {
  const words = useWords();
  const { documents, languages, untitled } = words;
  return (
    <tr>
      <th scope="row">
        <a href={`/documents/${item.sha256}`}>{item.symbol ?? item.sha256.slice(0, 12)}</a>
      </th>
      <td class="title" lang={item.language}>
        {item.title ?? <i lang={words.name === 'English' ? 'en' : 'zh'}>{untitled}</i>}
      </td>
      <td data-label={documents.language}>{languages[item.language]}</td>
      <td data-label={documents.date} class="date">
        {item.date ?? '–'}
      </td>
      <td data-label={documents.pages} class="number">
        {item.pages}
        {item.status === 'partial' && <span class="partial"> {documents.partial}</span>}
      </td>
      <td data-label={documents.conflicts} class="number">
        <Conflicts item={item} />
      </td>
      <td data-label={documents.twin}>
        {item.twins.slice(0, 3).map(({ sha256, language }) => (
          <a
            key={sha256}
            class="twin"
            href={`/documents/${sha256}`}
            aria-label={fill(documents.twinIn, { language: languages[language] })}
          >
            {languages[language]}
          </a>
        ))}
        {item.twins.length > 3 && <small> +{item.twins.length - 3}</small>}
        {item.twins.length === 0 && '–'}
      </td>
    </tr>
  );
};

/** The documents as a table; on a narrow screen each becomes a card. */
export const DocumentsTable = ({ items }: { items: readonly ShelvedDocument[] }) => {
  const words = useWords().documents;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.symbol}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.language}</th>
          <th scope="col">{words.date}</th>
          <th scope="col" class="number">
            {words.pages}
          </th>
          <th scope="col" class="number">
            {words.conflicts}
          </th>
          <th scope="col">{words.twin}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <DocumentRow key={item.sha256} item={item} />
        ))}
      </tbody>
    </table>
  );
};
