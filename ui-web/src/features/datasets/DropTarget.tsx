import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openPanel } from '../../app/public';
import { appNow, useCanDrop } from '../../bridge/about';
import { listen } from '../../bridge/events';
import { showToast } from '../../ui/toast';
import styles from './DropTarget.module.css';
import { openPath } from './datasets';

/** The whole window as a place to drop a ZIP file or a folder. */
export function DropTarget() {
  const [isOver, setOver] = useState(false);
  const canDrop = useCanDrop();
  useEffect(() => {
    const stops = [
      listen('tauri://drag-enter', () => setOver(true)),
      listen('tauri://drag-leave', () => setOver(false)),
      listen('tauri://drag-drop', ({ paths }) => {
        setOver(false);
        const [first, ...others] = paths;
        if (first === undefined) return sayWhatToDo();
        if (others.length > 0) showToast('One dataset at a time: the first one was opened');
        openPath(first);
      }),
    ];
    return () => stops.forEach((stop) => void stop());
  }, []);
  if (!isOver || !canDrop) return null;
  return (
    <div className={styles.over}>
      <div className={styles.frame}>
        <Download size={36} strokeWidth={1.5} aria-hidden />
        <p>Drop to open</p>
      </div>
    </div>
  );
}

/** A browser shows a page what was dropped, but not where it is. */
function sayWhatToDo() {
  if (appNow()?.door === 'WINDOW') return showToast('Only files and folders can be dropped here');
  const action = { label: 'Type Its Path…', run: () => openPanel({ name: 'path' }) };
  showToast('A browser does not tell Limner where a dropped file is', action);
}
