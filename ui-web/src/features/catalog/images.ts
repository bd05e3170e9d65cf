import { queryOptions, useQueries } from '@tanstack/react-query';
import type { DatasetSummary, ImageEntry, ImagePage } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { KEPT_MILLIS, PAGE, type Part, pageRequest, pagesOf } from '../../bridge/pages';
import { queryClient, reloadSoon } from '../../bridge/queries';

const imagePage = (dataset: string, page: number) =>
  queryOptions({
    queryKey: ['list_images', dataset, page],
    queryFn: ({ signal }) => invoke('list_images', pageRequest(dataset, page), { signal }),
    gcTime: KEPT_MILLIS,
  });

export type ImageAt = (position: number) => ImageEntry | undefined;

/** The images from `start` to `end` by position; scrolling away cancels what is still loading. */
export function useImages(dataset: string, wanted: Part): ImageAt {
  const pages = pagesOf(wanted);
  const [first = 0] = pages;
  return useQueries({
    queries: pages.map((page) => imagePage(dataset, page)),
    combine: (answers): ImageAt => {
      return (position) =>
        answers[Math.floor(position / PAGE) - first]?.data?.images[position % PAGE];
    },
  });
}

export function useImage(dataset: string, position: number): ImageEntry | undefined {
  return useImages(dataset, { start: position, end: position + 1 })(position);
}

/** The image at a position, asked for when its page is not in memory. */
export async function fetchImage(
  dataset: string,
  position: number,
): Promise<ImageEntry | undefined> {
  const page = await queryClient.fetchQuery(imagePage(dataset, Math.floor(position / PAGE)));
  return page.images[position % PAGE];
}

/** Asks again for the pages on the screen that what has become of a dataset may have changed. */
export function imagesChanged(before: DatasetSummary | undefined, now: DatasetSummary): void {
  const isAnother = before?.state !== now.state || before.problems !== now.problems;
  reloadSoon<ImagePage>(
    ['list_images', now.id],
    (page) => isAnother || isUnfinished(page, now.images),
  );
}

/** Whether there was more to know of a page's images: some are to follow, or are not looked into. */
export function isUnfinished({ images, total }: ImagePage, totalNow: number): boolean {
  if (images.length < PAGE && total !== totalNow) return true;
  return images.some(({ width, problem }) => width === 0 && problem === null);
}
