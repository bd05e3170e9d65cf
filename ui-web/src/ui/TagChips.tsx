import styles from './TagChips.module.css';
import { TagDot } from './TagDot';

/** The tags of an image, in words. */
export function TagChips({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag} className={styles.chip}>
          <TagDot name={tag} />
          <span>{tag}</span>
        </li>
      ))}
    </ul>
  );
}
