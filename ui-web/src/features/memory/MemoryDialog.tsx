import { Camera, Recycle } from 'lucide-react';
import type { ReactNode } from 'react';
import { closePanel } from '../../app/public';
import type { MemoryReport } from '../../bridge/contract';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Dialog } from '../../ui/Dialog';
import { Figures } from './Figures';
import { LeakWatch } from './LeakWatch';
import styles from './MemoryDialog.module.css';
import { collectNow, useMemory } from './memory';
import { describeShrunk, LEVELS } from './pressure';
import { saveSnapshot } from './snapshot';
import { Budgets, Collectors, Processes } from './Tables';
import { Timeline } from './Timeline';

/** What the program holds in memory, for whom, and how that changes. */
export function MemoryDialog() {
  const report = useMemory();
  return (
    <Dialog title="Memory" wide onClose={closePanel}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard scrolls it. */}
      <div className={styles.pane} tabIndex={0}>
        {report ? <Report report={report} /> : <p className={styles.empty}>Looking …</p>}
      </div>
      <footer className={styles.footer}>
        <Button onClick={collectNow} disabled={!report}>
          <Recycle size={14} aria-hidden /> Collect Now
        </Button>
        <Button onClick={saveSnapshot} disabled={!report}>
          <Camera size={14} aria-hidden /> Save Heap Snapshot…
        </Button>
        <p>A snapshot holds all of Java's objects, names of files too.</p>
      </footer>
    </Dialog>
  );
}

function Report({ report }: { readonly report: MemoryReport }) {
  const { pressure } = report;
  return (
    <>
      <p className={styles.pressure}>
        <span className={classes(styles.level, styles[pressure.level.toLowerCase()])}>
          {LEVELS[pressure.level]}
        </span>
        {describeShrunk(pressure)}
      </p>
      <Figures report={report} />
      <Timeline heap={report.heap} readings={report.readings} />
      <Section title="Who may hold how much">
        <Budgets budgets={report.budgets} />
      </Section>
      <Section title="Garbage collection">
        <Collectors collectors={report.collectors} />
      </Section>
      <Section title="Processes">
        <Processes processes={report.processes} />
      </Section>
      <Section title="After closing a dataset">
        <LeakWatch rounds={report.rounds} growth={report.growth} />
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ title, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
