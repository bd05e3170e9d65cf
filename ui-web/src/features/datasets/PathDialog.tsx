import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { FileArchive, Folder } from 'lucide-react';
import { useState } from 'react';
import { closePanel } from '../../app/public';
import { failureOf, invoke } from '../../bridge/invoke';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import field from '../../ui/field.module.css';
import { openPath } from './datasets';
import styles from './PathDialog.module.css';

/** Asks for a path on the machine that runs Limner, with completion; a browser cannot show its dialogs. */
export function PathDialog() {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const { data, error, isFetching } = useQuery({
    queryKey: ['complete_path', text],
    queryFn: ({ signal }) => invoke('complete_path', { text }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const entries = data?.entries ?? [];
  // The list itself would highlight none of entries that came later than the text.
  const highlighted = entries.find(({ path }) => path === chosen) ?? entries[0];
  const open = async (path: string) => {
    if (path !== '' && (await openPath(path))) closePanel();
  };
  return (
    <Dialog title="Open a ZIP file or a folder" wide onClose={closePanel}>
      <Command
        shouldFilter={false}
        loop
        className={styles.command}
        label="Path"
        value={highlighted?.path ?? ''}
        onValueChange={setChosen}
      >
        <Command.Input
          className={field.field}
          placeholder="/path/on/the/machine/that/runs/Limner"
          value={text}
          onValueChange={setText}
          spellCheck={false}
          onKeyDown={(event) => {
            // Home and End are for the text, not for the list.
            if (event.key === 'Home' || event.key === 'End') event.stopPropagation();
            if (event.key !== 'Enter' || !event.ctrlKey) return;
            event.preventDefault();
            open(text);
          }}
        />
        <Command.List className={styles.list}>
          {!isFetching && (
            <Command.Empty className={styles.empty}>
              {error ? failureOf(error).message : 'Nothing here begins like that.'}
            </Command.Empty>
          )}
          {entries.map(({ path, directory }) => (
            <Command.Item
              key={path}
              value={path}
              className={styles.entry}
              onSelect={() => (directory ? setText(withSlash(path)) : open(path))}
            >
              {directory ? <Folder size={15} /> : <FileArchive size={15} />}
              <span className={styles.path}>{path}</span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
      <footer className={styles.footer}>
        <span>Enter goes into a folder or opens a file, Ctrl+Enter opens what is typed.</span>
        <Button look="primary" disabled={text === ''} onClick={() => open(text)}>
          Open
        </Button>
      </footer>
    </Dialog>
  );
}

function withSlash(path: string): string {
  return /[/\\]$/.test(path) ? path : `${path}/`;
}
