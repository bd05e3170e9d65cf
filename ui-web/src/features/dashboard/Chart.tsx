import { useState } from 'react';
import type { Bar, Chart as Kind, Statistics } from '../../bridge/contract';
import { applyQuery, hasCondition, removeCondition, useAppliedQuery } from '../query';
import { DRAWINGS, describeBar, nameOf, pressBar } from './bars';
import styles from './Chart.module.css';
import { Columns } from './Columns';
import { useFacet } from './facet';
import { Rows } from './Rows';
import { useSeen } from './useSeen';

interface Props {
  readonly dataset: string;
  readonly chart: Kind;
  readonly statistics: Statistics;
}

/** A bar, what it says, and what pressing it does. */
export interface Pressable {
  readonly bar: Bar;
  readonly name: string;
  readonly description: string;
  /** Whether the query has its condition. */
  readonly isActive: boolean;
  press(hasAlt: boolean): void;
}

/** A chart with its title, drawn once it is on the screen; nothing when all its bars are empty. */
export function Chart({ dataset, chart, statistics }: Props) {
  const { bars, images } = useFacet(dataset, chart, statistics);
  const query = useAppliedQuery(dataset);
  const [looked, look] = useState<string | null>(null);
  const [seen, isSeen] = useSeen();
  const { title, as, isShared, hasShapes = false, hasEdges = false } = DRAWINGS[chart];
  const pressables = bars.map(
    (bar): Pressable => ({
      bar,
      name: nameOf(bar, chart),
      description: describeBar(bar, chart, images),
      isActive: hasCondition(query, bar.query),
      press: (hasAlt) => {
        const others = isShared ? [] : bars;
        const changed = hasAlt ? removeCondition(query, bar.query) : pressBar(query, bar, others);
        applyQuery(dataset, changed);
      },
    }),
  );
  const shown = pressables.find(({ name }) => name === looked);
  if (bars.every((bar) => bar.images === 0)) return null;
  return (
    <section ref={seen} className={styles.chart} aria-label={title}>
      <h3>
        {title}
        {shown && (
          <span className={styles.looked}>
            <b>{shown.name}</b> {shown.description}
          </span>
        )}
      </h3>
      {!isSeen && <div className={styles.unseen} />}
      {isSeen && as === 'rows' && <Rows bars={pressables} hasShapes={hasShapes} onLook={look} />}
      {isSeen && as === 'columns' && (
        <Columns bars={pressables} hasEdges={hasEdges} onLook={look} />
      )}
    </section>
  );
}
