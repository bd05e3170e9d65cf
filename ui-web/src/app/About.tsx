import { useQuery } from '@tanstack/react-query';
import { aboutQuery } from '../bridge/about';
import { Dialog } from '../ui/Dialog';
import styles from './About.module.css';
import { closePanel } from './panel';

/** Which version this is, on what it runs, and where it keeps its files. */
export function About() {
  const { data } = useQuery(aboutQuery);
  return (
    <Dialog title="Limner" onClose={closePanel}>
      <dl className={styles.facts}>
        <dt>Version</dt>
        <dd>{data?.version}</dd>
        <dt>Java</dt>
        <dd>{data?.java}</dd>
        <dt>System</dt>
        <dd>{data?.os}</dd>
        <dt>Workspace</dt>
        <dd>{data?.workspace}</dd>
        <dt>Licence</dt>
        <dd>Apache-2.0</dd>
      </dl>
    </Dialog>
  );
}
