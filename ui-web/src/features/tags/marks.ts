import type { Tag, TagCounts } from '../../bridge/contract';

/** A tag as the chosen images have it: all of them, some, or none. */
export interface Mark {
  readonly tag: string;
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

function markOf(tag: string, images: number, chosen: number): Mark {
  const isAll = chosen > 0 && images >= chosen;
  const state = isAll ? 'all' : images > 0 ? 'some' : 'none';
  return { tag, images, state, isAdding: !isAll, changes: isAll ? images : chosen - images };
}

/** The tags that hold what is typed, those used lately first, then as they are listed. */
export function marksOf(
  tags: readonly Tag[],
  { chosen, tags: counts }: TagCounts,
  { typed, recent }: { readonly typed: string; readonly recent: readonly string[] },
): readonly Mark[] {
  const had = new Map(counts.map(({ name, images }) => [name, images]));
  const names = tags.map(({ name }) => name);
  const lately = recent.filter((name) => names.includes(name));
  const wanted = typed.trim().toLowerCase();
  return [...new Set([...lately, ...names])]
    .filter((name) => name.toLowerCase().includes(wanted))
    .slice(0, MOST_SHOWN)
    .map((name) => markOf(name, had.get(name) ?? 0, chosen));
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
