import type { QueryProblem } from '../../bridge/contract';
import styles from './FilterField.module.css';

interface Props {
  readonly text: string;
  readonly problem: QueryProblem;
  /** By how many pixels the field is scrolled. */
  readonly scrolled: number;
}

/** The field's text once more, behind it and invisible but for a line below what cannot be read. */
export function Underline({ text, problem, scrolled }: Props) {
  const start = Math.min(problem.start, text.length);
  const end = Math.max(start, Math.min(problem.end, text.length));
  return (
    <div className={styles.mirror} aria-hidden>
      <span style={{ transform: `translateX(${-scrolled}px)` }}>
        {text.slice(0, start)}
        {/* At the end of the text something is missing: a space stands for it. */}
        <mark>{text.slice(start, end) || ' '}</mark>
      </span>
    </div>
  );
}
