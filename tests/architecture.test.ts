import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** The line of rooms: a room imports from rooms before it, and from itself. */
const rooms = ['record', 'pdf', 'layout', 'structure', 'tables', 'mentions', 'references', 'checks', 'pipeline'];
/** Rooms around the line: what each may import beside the line's public entry points. */
const around: Record<string, readonly string[]> = {
  // Symbols that a search names are read by the rules that read them in reports.
  store: ['record', 'mentions'],
  across: ['record', 'store', 'checks'],
  engine: ['record', 'store', 'extract'],
  explain: ['record', 'pdf', 'layout', 'structure', 'pipeline'],
  cli: ['record', 'store', 'across', 'engine', 'server', 'checks', 'mentions', 'explain', 'extract'],
  server: ['record', 'store', 'checks', 'extract'],
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

const roomOf = (file: string): string => {
  const [first = ''] = relative(source, file).split('/');
  return first.startsWith('extract') ? 'extract' : first;
};

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map((match) =>
    resolve(dirname(file), match[1]!),
  );

const allowed = (room: string): readonly string[] | undefined => {
  const place = rooms.indexOf(room);
  if (place >= 0) return rooms.slice(0, place + 1);
  const others = around[room];
  return others && [room, ...others];
};

describe('imports point one way', () => {
  const files = filesIn(source).filter((file) => allowed(roomOf(file)) !== undefined);

  it('sees every room', () => {
    const seen = new Set(files.map(roomOf));
    for (const room of [...rooms, ...Object.keys(around)]) expect(seen, `${room} has files`).toContain(room);
  });

  it.each(files.map((file) => [relative(root, file), file]))('%s', (_, file) => {
    const room = roomOf(file!);
    for (const target of imports(file!)) {
      if (!target.startsWith(source)) continue;
      expect(allowed(room), `${relative(root, file!)} imports ${relative(root, target)}`).toContain(roomOf(target));
    }
  });
});

/** The line within the checks: a folder imports from folders before it. The loose files are the words that all of them use. */
const checkFolders = [
  ...['', 'text', 'doubts', 'dates', 'votes', 'numbering', 'citations', 'lists'],
  ...['tables', 'charts', 'reckoned', 'claims', 'twins', 'shelf'],
];
/** What joins the checks stands after all of them. */
const joins: readonly string[] = ['index.ts', 'registry.ts', 'listed.ts'];

const checkFolderOf = (file: string): string | undefined => {
  const [first = '', ...rest] = relative(join(source, 'checks'), file).split('/');
  if (first === '..') return undefined;
  return rest.length > 0 ? first : '';
};

describe('folders of checks import one way', () => {
  const files = filesIn(join(source, 'checks')).filter(
    (file) => !joins.includes(relative(join(source, 'checks'), file)),
  );

  it.each(files.map((file) => [relative(root, file), file]))('%s', (_, file) => {
    const before = checkFolders.slice(0, checkFolders.indexOf(checkFolderOf(file!)!) + 1);
    expect(before, `${relative(root, file!)} stands in the line`).not.toHaveLength(0);
    for (const target of imports(file!)) {
      const folder = checkFolderOf(target);
      if (folder === undefined) continue;
      expect(before, `${relative(root, file!)} imports ${relative(root, target)}`).toContain(folder);
      expect(joins, `${relative(root, file!)} imports what joins the checks`).not.toContain(
        relative(join(source, 'checks'), target),
      );
    }
  });
});

it('no file imports itself, by whatever way round', () => {
  const done = new Set<string>();
  const circleFrom = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].map((each) => relative(root, each));
    if (done.has(file) || !file.endsWith('.ts')) return undefined;
    for (const target of imports(file)) {
      const circle = circleFrom(target, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of filesIn(source)) expect(circleFrom(file, [])).toBeUndefined();
});
