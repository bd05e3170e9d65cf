import type { Tag, TagCounts } from '../../bridge/contract';

/** How the chosen images have a tag: all of them, some, or none. */
export interface Mark {
  /** How many of the chosen images have it. */
  readonly images: number;
  readonly state: 'all' | 'some' | 'none';
  /** What toggling it does: an image that has it already is no change. */
  readonly isAdding: boolean;
  readonly changes: number;
}

/** So many tags used lately are offered first, each with a key. */
export const MOST_RECENT = 9;

const MOST_SHOWN = 200;

/** How the chosen images that were counted have a tag. */
export function markOf(tag: string, { chosen, tags }: TagCounts): Mark {
  const images = tags.find(({ name }) => name === tag)?.images ?? 0;
  const isAll = chosen > 0 && images >= chosen;
  const state = isAll ? 'all' : images > 0 ? 'some' : 'none';
  return { images, state, isAdding: !isAll, changes: isAll ? images : chosen - images };
}

/** The tags that hold what is typed, those used lately first, then as they are listed. */
export function offered(
  tags: readonly Tag[],
  { typed, recent }: { readonly typed: string; readonly recent: readonly string[] },
): readonly string[] {
  const names = tags.map(({ name }) => name);
  const lately = recent.filter((name) => names.includes(name));
  const wanted = typed.trim().toLowerCase();
  return [...new Set([...lately, ...names])]
    .filter((name) => name.toLowerCase().includes(wanted))
    .slice(0, MOST_SHOWN);
}

/** The tag that is made when what is typed is none yet. */
export function newTag(tags: readonly Tag[], typed: string): string | null {
  const name = typed.trim();
  return name === '' || tags.some((tag) => tag.name === name) ? null : name;
}

/** The names used lately with one more in front. */
export function withRecent(recent: readonly string[], name: string): readonly string[] {
  return [name, ...recent.filter((each) => each !== name)].slice(0, MOST_RECENT);
}
