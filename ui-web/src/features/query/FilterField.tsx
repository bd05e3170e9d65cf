import { ListFilter, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from '../../ui/IconButton';
import styles from './FilterField.module.css';
import { applyQuery, useProblem, useTypedQuery } from './filters';
import { FIELD, focusIfWanted } from './focus';
import { Suggestions } from './Suggestions';
import { Underline } from './Underline';
import { useSuggestions } from './useSuggestions';

const LIST = 'filter-suggestions';
const optionId = (i: number) => `${LIST}-${i}`;

/** The field for the query, with what may follow and where it cannot be read. */
export function FilterField({ dataset }: { readonly dataset: string }) {
  const text = useTypedQuery(dataset);
  const problem = useProblem(dataset);
  const field = useRef<HTMLInputElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const { shown, active, caret, ...suggest } = useSuggestions(dataset, text, field);
  const isOpen = shown.length > 0;
  // Whoever is at that very word and is offered others sees the line below it, and that is enough.
  const isBeingTyped = isOpen && problem !== null && caret !== null && caret <= problem.end;

  useEffect(focusIfWanted, []);
  const measure = () => setScrolled(field.current?.scrollLeft ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may scroll the field.
  useLayoutEffect(measure, [text]);

  return (
    <div className={styles.box} data-wrong={problem !== null}>
      <ListFilter size={15} aria-hidden className={styles.icon} />
      <div className={styles.field}>
        {problem && <Underline text={text} problem={problem} scrolled={scrolled} />}
        <input
          ref={field}
          id={FIELD}
          className={styles.input}
          role="combobox"
          aria-label="Filter"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={LIST}
          aria-activedescendant={shown[active] ? optionId(active) : undefined}
          aria-invalid={problem !== null}
          aria-errormessage="filter-problem"
          placeholder="Filter by words, class:car, width>=640, is:unlabelled …"
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={({ target }) => suggest.type(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => suggest.moveCaret(currentTarget.selectionStart)}
          onBlur={suggest.close}
          onScroll={measure}
          onKeyDown={suggest.onKeyDown}
        />
      </div>
      {text !== '' && (
        <IconButton
          className={styles.clear}
          label="Clear Filter"
          shortcut="Ctrl+Shift+F"
          icon={<X size={14} />}
          onClick={() => applyQuery(dataset, '')}
        />
      )}
      <div className={styles.below}>
        {problem && !isBeingTyped && (
          <p id="filter-problem" role="alert" className={styles.problem}>
            {problem.message}
          </p>
        )}
        {isOpen && <Suggestions id={LIST} {...{ shown, active, optionId }} onTake={suggest.take} />}
      </div>
    </div>
  );
}
