import { Copy, TriangleAlert, X } from 'lucide-react';
import type { PointerEvent } from 'react';
import { Button } from './Button';
import { copyText } from './clipboard';
import { IconButton } from './IconButton';
import styles from './Toaster.module.css';
import { dismissToast, holdToasts, type Toast, textOf, useToasts } from './toast';

export function Toaster() {
  const toasts = useToasts();
  return (
    <ul
      className={styles.toaster}
      aria-live="polite"
      onPointerDown={stayInside}
      onPointerEnter={() => holdToasts(true)}
      onPointerLeave={() => holdToasts(false)}
      onFocus={() => holdToasts(true)}
      onBlur={() => holdToasts(false)}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </ul>
  );
}

/** A toast lies over what is open: a click on it is not one outside, which would close that. */
function stayInside(event: PointerEvent) {
  event.stopPropagation();
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { id, title, trouble, action } = toast;
  return (
    <li className={styles.toast}>
      {trouble && <TriangleAlert size={16} className={styles.alert} aria-hidden />}
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {trouble && <p className={styles.message}>{trouble.reason}</p>}
        {trouble?.note && <p className={styles.code}>{trouble.note}</p>}
      </div>
      {action && (
        <Button
          look="quiet"
          className={styles.action}
          onClick={() => {
            action.run();
            dismissToast(id);
          }}
        >
          {action.label}
        </Button>
      )}
      {trouble && (
        <IconButton
          label="Copy"
          icon={<Copy size={14} />}
          onClick={() => copyText(textOf(toast), 'Message')}
        />
      )}
      <IconButton label="Dismiss" icon={<X size={14} />} onClick={() => dismissToast(id)} />
    </li>
  );
}
