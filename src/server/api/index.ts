import type { z } from 'zod';
import { documentRoutes } from './documents.ts';
import { eventRoutes } from './events.ts';
import { findingRoutes } from './findings.ts';
import { describe } from './openapi.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search.ts';
import { shelfRoutes } from './shelf.ts';

export type { Context, Route } from './route.ts';

const described: readonly Route[] = [
  ...findingRoutes,
  ...documentRoutes,
  ...searchRoutes,
  ...shelfRoutes,
  ...eventRoutes,
];

/** The OpenAPI description of every route. */
export const openApi = (version: string): object => describe(described, version);

/** A route with the pattern of its path. */
export interface PathRoute {
  readonly route: Route;
  readonly pattern: RegExp;
}

/** Every route of the API. */
export const routes: readonly PathRoute[] = described.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The first thing that is wrong with a value, in words. */
export const wrongIn = ({ issues }: z.core.$ZodError): string =>
  issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
