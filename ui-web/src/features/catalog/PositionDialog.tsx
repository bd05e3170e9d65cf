import { type FormEvent, useState } from 'react';
import { closePanel, currentDataset, usePanel } from '../../app/public';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import field from '../../ui/field.module.css';
import { formatCount } from '../../ui/format';
import { goToPosition } from './actions';
import { totalNow } from './images';
import styles from './PositionDialog.module.css';

/** Asks for a position, counted from 1, and goes there. */
export function PositionDialog() {
  const panel = usePanel((state) => state.panel);
  const [text, setText] = useState(panel?.name === 'position' ? panel.typed : '');
  const total = totalNow(currentDataset() ?? '') ?? 0;
  const position = Number.parseInt(text.replace(/[\s,.]/g, ''), 10);
  const isThere = position >= 1 && position <= total;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (!isThere) return;
    closePanel();
    goToPosition(position - 1);
  };
  return (
    <Dialog title="Go to position" onClose={closePanel}>
      <form className={styles.form} onSubmit={go}>
        <input
          className={field.field}
          inputMode="numeric"
          aria-label="Position"
          placeholder={`1 to ${formatCount(total)}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="primary" large type="submit" disabled={!isThere}>
          Go
        </Button>
      </form>
    </Dialog>
  );
}
