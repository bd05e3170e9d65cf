import styles from './ProgressLine.module.css';

interface Props {
  /** 0 to 1, or null while nobody knows. */
  readonly share: number | null;
  readonly paused: boolean;
}

export function ProgressLine({ share, paused }: Props) {
  return (
    <span
      role="progressbar"
      aria-label="Progress"
      aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      className={styles.line}
      data-paused={paused}
      data-unknown={share === null}
    >
      <span className={styles.done} style={{ transform: `scaleX(${share ?? 0.3})` }} />
    </span>
  );
}
