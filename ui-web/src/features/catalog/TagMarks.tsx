import { TagDot } from '../../ui/TagDot';
import styles from './TagMarks.module.css';

const MOST = 3;

/** The tags of an image as dots in the corner of its thumbnail. */
export function TagMarks({ tags }: { readonly tags: readonly string[] }) {
  return (
    <span className={styles.marks} role="img" aria-label={`Tags: ${tags.join(', ')}`}>
      {tags.slice(0, MOST).map((tag) => (
        <TagDot key={tag} name={tag} />
      ))}
      {tags.length > MOST && <span className={styles.more}>+{tags.length - MOST}</span>}
    </span>
  );
}
