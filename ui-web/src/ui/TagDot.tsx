import styles from './TagDot.module.css';

const HUES = 6;

/** A dot in the colour of a tag, which its name decides. */
export function TagDot({ name }: { readonly name: string }) {
  return <span className={styles.dot} data-hue={hueOf(name)} aria-hidden />;
}

/** One of so many hues, the same for the same name. */
export function hueOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % HUES;
}
