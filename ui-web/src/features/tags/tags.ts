import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Chosen, Tag, TagCounts } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { queryClient, reloadSoon } from '../../bridge/queries';

const tagsQuery = (dataset: string) =>
  queryOptions({
    queryKey: ['list_tags', dataset],
    queryFn: ({ signal }) => invoke('list_tags', { id: dataset }, { signal }),
  });

const countsQuery = (chosen: Chosen) =>
  queryOptions({
    queryKey: ['count_tags', chosen.dataset, chosen.view, chosen.ranges],
    queryFn: () => invoke('count_tags', chosen),
    gcTime: 0,
  });

const NONE: readonly Tag[] = [];

/** The tags of a dataset. */
export function useTags(dataset: string): readonly Tag[] {
  return useQuery(tagsQuery(dataset)).data?.tags ?? NONE;
}

/** Which of the chosen images have which tag, once that is known. */
export function useTagCounts(chosen: Chosen): TagCounts | undefined {
  return useQuery(countsQuery(chosen)).data;
}

/** Which of the chosen images have which tag; waits until that is known. */
export function tagCounts(chosen: Chosen): Promise<TagCounts> {
  return queryClient.ensureQueryData(countsQuery(chosen));
}

/** Shows at once what a change makes of the counts; what Java says of them follows. */
export function foresee(chosen: Chosen, tag: string, isAdded: boolean): void {
  queryClient.setQueryData(countsQuery(chosen).queryKey, (known) => {
    if (!known) return known;
    const others = known.tags.filter(({ name }) => name !== tag);
    return { ...known, tags: [...others, { name: tag, images: isAdded ? known.chosen : 0 }] };
  });
  queryClient.setQueryData(tagsQuery(chosen.dataset).queryKey, (known) => {
    if (!known || known.tags.some(({ name }) => name === tag)) return known;
    return { tags: [...known.tags, { name: tag, images: 0 }] };
  });
}

/** Asks again for what an edit of this page may have changed, at once. */
export async function tagsEdited(dataset: string): Promise<void> {
  const outdated = ['list_tags', 'count_tags', 'list_images', 'read_statistics'];
  const reload = (command: string) =>
    queryClient.invalidateQueries({ queryKey: [command, dataset] });
  await Promise.all(outdated.map(reload));
}

/** Asks again for the tags, after an edit of whomever. */
export function tagsChanged(dataset: string): void {
  for (const command of ['list_tags', 'count_tags', 'list_views']) reloadSoon([command, dataset]);
}
