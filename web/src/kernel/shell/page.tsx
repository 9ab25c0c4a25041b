import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';
import { type RouteObject, useMatches } from 'react-router';

import { type Looks, PageSkeleton } from '../ui/page-skeleton.js';

export type Params = Readonly<Record<string, string | undefined>>;

/** What the file of a page exports as `page`. */
export interface Page {
  readonly Component: ComponentType;
  /** Asks for what the page shows; the server waits for it and sends the answers along. */
  readonly prefetch?: (client: QueryClient, params: Params) => Promise<unknown>;
}

/** What a route tells of itself beside what it shows. */
export interface Handle {
  /** Brings the script of the page. */
  readonly load?: () => Promise<Page>;
  /** Where that script lies, as the manifest of the build calls it. */
  readonly file?: string;
  /** How the page is laid out, for what stands there until it comes. */
  readonly looks?: Looks;
  /** Nothing of it is for search engines, so the server sends an empty page. */
  readonly browserOnly?: boolean;
}

/**
 * A page whose script comes when it is opened; the server, and a browser that takes over, bring it first.
 * @param file written in by the build
 */
export function page(
  bring: () => Promise<{ readonly page: Page }>,
  looks: Looks = 'page',
  file = '',
): Pick<RouteObject, 'Component' | 'handle'> {
  let brought: Page | null = null;
  const Lazy = lazy(async () => ({ default: (await bring()).page.Component }));
  return {
    Component: () => (brought ? <brought.Component /> : <Lazy />),
    handle: { load: async () => (brought ??= (await bring()).page), looks, file } satisfies Handle,
  };
}

/** The same for what is part of the first script already. */
export function standing(one: Page): Pick<RouteObject, 'Component' | 'handle'> {
  return {
    Component: one.Component,
    handle: { load: () => Promise.resolve(one) } satisfies Handle,
  };
}

export function handleOf(route: { readonly handle?: unknown }): Handle {
  return route.handle ?? {};
}

interface Match {
  readonly route: { readonly handle?: unknown };
  readonly params: Params;
}

/** Brings the scripts of the pages that match. */
export async function pagesOf(
  matches: readonly Match[] | null,
): Promise<readonly { page: Page; params: Params }[]> {
  const pages = [];
  for (const { route, params } of matches ?? []) {
    const found = await handleOf(route).load?.();
    if (found) pages.push({ page: found, params });
  }
  return pages;
}

/** Stands in for the page of this address until it has come. */
export function SkeletonOfPage() {
  const looks = useMatches()
    .map((match) => handleOf(match).looks)
    .findLast((one) => one !== undefined);
  return <PageSkeleton {...(looks ? { looks } : {})} />;
}
