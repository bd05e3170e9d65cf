import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { DatasetSummary, ImageEntry, ImagePage } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { KEPT_MILLIS, PAGE, type Part, pageRequest, pagesOf } from '../../bridge/pages';
import { queryClient, reloadSoon } from '../../bridge/queries';
import { datasetNow, useDataset } from '../datasets';
import { useCatalog } from './catalog';

/** A list of images: what of which dataset. */
export interface List {
  readonly dataset: string;
  readonly query: string;
}

type Arrival = (list: List, page: ImagePage) => void;

const arrivals = new Set<Arrival>();

/** Calls back with every page that arrives, before it replaces the one known before. */
export function onArrival(arrival: Arrival): () => void {
  arrivals.add(arrival);
  return () => arrivals.delete(arrival);
}

const imagePage = ({ dataset, query }: List, page: number) =>
  queryOptions({
    queryKey: ['list_images', dataset, query, page],
    queryFn: async ({ signal }) => {
      const request = { ...pageRequest(dataset, page), query };
      const arrived = await invoke('list_images', request, { signal });
      for (const tell of arrivals) tell({ dataset, query }, arrived);
      return arrived;
    },
    gcTime: KEPT_MILLIS,
  });

export type ImageAt = (position: number) => ImageEntry | undefined;

/** The list of a dataset that is on the screen. */
function useList(dataset: string): List {
  return { dataset, query: useCatalog((catalog) => catalog.query) };
}

export function listNow(dataset: string): List {
  return { dataset, query: useCatalog.getState().query };
}

/** The images from `start` to `end` by position; scrolling away cancels what is still loading. */
export function useImages(dataset: string, wanted: Part): ImageAt {
  const list = useList(dataset);
  const pages = pagesOf(wanted);
  const [first = 0] = pages;
  return useQueries({
    queries: pages.map((page) => imagePage(list, page)),
    combine: (answers): ImageAt => {
      return (position) =>
        answers[Math.floor(position / PAGE) - first]?.data?.images[position % PAGE];
    },
  });
}

export function useImage(dataset: string, position: number): ImageEntry | undefined {
  return useImages(dataset, { start: position, end: position + 1 })(position);
}

/** How many images the list on the screen has, as soon as anybody knows. */
export function useTotal(dataset: string): number | undefined {
  const all = useDataset(dataset).data?.images;
  const list = useCatalog((catalog) => catalog.list);
  return useCatalog((catalog) => catalog.query) === '' ? all : list?.total;
}

export function totalNow(dataset: string): number | undefined {
  const { query, list } = useCatalog.getState();
  return query === '' ? datasetNow(dataset)?.images : list?.total;
}

/** Loads the beginning of the list, whose length nobody knows yet or which may get images again. */
export function useBeginning(dataset: string) {
  return useQuery(imagePage(useList(dataset), 0));
}

/** The page of a list with a position, asked for when it is not in memory. */
export function fetchPage(list: List, position: number): Promise<ImagePage> {
  return queryClient.fetchQuery(imagePage(list, Math.floor(position / PAGE)));
}

export async function fetchImage(list: List, position: number): Promise<ImageEntry | undefined> {
  return (await fetchPage(list, position)).images[position % PAGE];
}

/** The image at a position, if it is in memory. */
export function imageNow(list: List, position: number): ImageEntry | undefined {
  const { queryKey } = imagePage(list, Math.floor(position / PAGE));
  return queryClient.getQueryData(queryKey)?.images[position % PAGE];
}

/** Asks again for the pages on the screen that what has become of a dataset may have changed. */
export function imagesChanged(before: DatasetSummary | undefined, now: DatasetSummary): void {
  const isAnother = before?.state !== now.state || before.problems !== now.problems;
  // Nothing else happens to a dataset that is ready but that its files change.
  if (isAnother || now.state === 'READY') {
    imagesOutdated(now.id);
  } else {
    reloadSoon<ImagePage>(['list_images', now.id, ''], (page) => isUnfinished(page, now.images));
    reloadFiltered(now.id);
  }
}

/** Asks again for all pages on the screen. */
export function imagesOutdated(dataset: string): void {
  reloadSoon(['list_images', dataset]);
}

/** What a query finds may change with every image that is looked into. */
function reloadFiltered(dataset: string) {
  const { query } = useCatalog.getState();
  if (query !== '') reloadSoon(['list_images', dataset, query]);
}

/** Whether there was more to know of a page's images: some are to follow, or are not looked into. */
export function isUnfinished({ images, total }: ImagePage, totalNow: number): boolean {
  if (images.length < PAGE && total !== totalNow) return true;
  return images.some(({ width, problem }) => width === 0 && problem === null);
}
