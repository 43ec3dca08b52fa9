/** Which view an address shows. */
export type Route =
  | { readonly view: 'findings'; readonly key?: string }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly sha256: string }
  | { readonly view: 'shelf' };

export const routeOf = (path: string): Route => {
  const [, view = '', id] = path.split('/');
  if (view === 'shelf') return { view };
  if (view === 'documents') return id ? { view: 'document', sha256: id } : { view };
  return { view: 'findings', ...(id && { key: id }) };
};
