import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { currentDataset } from '../../app/public';
import type { Chosen, TagEdit } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { formatMany } from '../../ui/format';
import { showFailure, showToast } from '../../ui/toast';
import { MOST_RECENT, markOf, withRecent } from './marks';
import { foresee, tagCounts, tagsEdited } from './tags';

/** An edit of tags that can be undone. */
interface Edit {
  readonly dataset: string;
  readonly edit: number;
  readonly title: string;
}

const MOST_EDITS = 100;

/** The edits made since the page was loaded, the last one last. */
const useEdits = create<{ readonly edits: readonly Edit[] }>(() => ({ edits: [] }));

/** The tags used lately, the last one first. */
export const useRecent = create(
  persist((): { readonly names: readonly string[] } => ({ names: [] }), {
    name: 'limner.tags',
  }),
);

export function recentTag(i: number): string | undefined {
  return i < MOST_RECENT ? useRecent.getState().names[i] : undefined;
}

/** Gives the chosen images a tag, or takes it off them when all have it. */
export async function toggleTag(chosen: Chosen, tag: string): Promise<void> {
  useRecent.setState(({ names }) => ({ names: withRecent(names, tag) }));
  const isAdding = await lacks(chosen, tag);
  if (isAdding === null) return;
  foresee(chosen, tag, isAdding);
  const change = isAdding ? { add: [tag], remove: [] } : { add: [], remove: [tag] };
  const did = isAdding ? 'added to' : 'taken off';
  await edit(chosen.dataset, `“${tag}” could not be ${did} the images`, {
    order: () => invoke('change_tags', { ...chosen, ...change }),
    title: ({ images }) => `“${tag}” ${did} ${formatMany(images, 'image')}`,
  });
}

/** Whether any of the chosen images lacks a tag; null when that cannot be told. */
async function lacks(chosen: Chosen, tag: string): Promise<boolean | null> {
  try {
    return markOf(tag, await tagCounts(chosen)).isAdding;
  } catch (error) {
    showFailure(`“${tag}” could not be counted on the images`, error);
    return null;
  }
}

export async function deleteTag(dataset: string, tag: string): Promise<void> {
  await edit(dataset, `“${tag}” could not be deleted`, {
    order: () => invoke('delete_tag', { dataset, tag }),
    title: ({ images }) => `Tag “${tag}” deleted, ${formatMany(images, 'image')} had it`,
  });
}

/** Gives a tag another name; the toast's Undo gives it the old one again. */
export async function renameTag(dataset: string, tag: string, name: string): Promise<void> {
  try {
    await invoke('rename_tag', { dataset, tag, name });
    const undo = () => void renameTag(dataset, name, tag);
    showToast(`“${tag}” is now “${name}”`, { label: 'Undo', run: undo });
  } catch (error) {
    showFailure(`“${tag}” could not be renamed`, error);
  }
  await tagsEdited(dataset);
}

interface Change {
  readonly order: () => Promise<TagEdit>;
  readonly title: (done: TagEdit) => string;
}

async function edit(dataset: string, sorry: string, { order, title }: Change) {
  try {
    const done = await order();
    const made = { dataset, edit: done.edit, title: title(done) };
    useEdits.setState(({ edits }) => ({ edits: [...edits, made].slice(-MOST_EDITS) }));
    showToast(made.title, { label: 'Undo', run: () => void undo(made) });
  } catch (error) {
    showFailure(sorry, error);
  }
  await tagsEdited(dataset);
}

async function undo(edit: Edit) {
  useEdits.setState(({ edits }) => ({ edits: edits.filter((each) => each !== edit) }));
  try {
    await invoke('undo_tags', { dataset: edit.dataset, edit: edit.edit });
    showToast(`Undone: ${edit.title}`);
  } catch (error) {
    showFailure(`Not undone: ${edit.title}`, error);
  }
  await tagsEdited(edit.dataset);
}

const lastEdit = () => {
  const dataset = currentDataset();
  return useEdits.getState().edits.findLast((edit) => edit.dataset === dataset);
};

export function canUndo(): boolean {
  return lastEdit() !== undefined;
}

/** Undoes the last edit of the dataset on the screen. */
export function undoLast(): void {
  const last = lastEdit();
  if (last) void undo(last);
}
