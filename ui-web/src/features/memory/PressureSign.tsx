import { MemoryStick } from 'lucide-react';
import { openPanel } from '../../app/public';
import { classes } from '../../ui/classes';
import { keepFocus } from '../../ui/focus';
import styles from '../../ui/sign.module.css';
import { usePressure } from './pressure';

/** Says that memory is short; a click tells who has it. Nothing when there is enough. */
export function PressureSign() {
  const pressure = usePressure();
  if (!pressure || pressure.level === 'CALM') return null;
  const isCritical = pressure.level === 'CRITICAL';
  return (
    <button
      type="button"
      className={classes(styles.sign, isCritical && styles.critical)}
      onMouseDown={keepFocus}
      onClick={() => openPanel({ name: 'memory' })}
    >
      <MemoryStick size={13} aria-hidden />
      {isCritical ? 'Memory is nearly full' : 'Memory is tight'}
    </button>
  );
}
