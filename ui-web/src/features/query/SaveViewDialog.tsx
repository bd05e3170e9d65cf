import { type FormEvent, useState } from 'react';
import { closePanel, currentDataset } from '../../app/public';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import field from '../../ui/field.module.css';
import { appliedQuery } from './filters';
import styles from './SaveViewDialog.module.css';
import { saveView, useViews } from './views';

/** Asks for the name under which the current query is kept. */
export function SaveViewDialog() {
  const dataset = currentDataset();
  return (
    <Dialog title="Save view" onClose={closePanel}>
      {dataset && <NameForm dataset={dataset} query={appliedQuery(dataset)} />}
    </Dialog>
  );
}

interface Props {
  readonly dataset: string;
  readonly query: string;
}

function NameForm({ dataset, query }: Props) {
  const views = useViews(dataset);
  const [text, setText] = useState('');
  const name = text.trim();
  const replaced = views.find((view) => view.name === name);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name !== '' && (await saveView(dataset, { name, query }))) closePanel();
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <code className={styles.query}>{query}</code>
      <input
        className={field.field}
        aria-label="Name of the view"
        placeholder="Name"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <footer className={styles.footer}>
        <span>{replaced && 'The view of this name is replaced.'}</span>
        <Button look="primary" large type="submit" disabled={name === ''}>
          {replaced ? 'Replace' : 'Save'}
        </Button>
      </footer>
    </form>
  );
}
