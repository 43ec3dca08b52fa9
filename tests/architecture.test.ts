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
