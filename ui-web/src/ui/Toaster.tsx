import { Copy, TriangleAlert, X } from 'lucide-react';
import { Button } from './Button';
import { copyText } from './clipboard';
import { IconButton } from './IconButton';
import styles from './Toaster.module.css';
import { dismissToast, type Toast, useToasts } from './toast';

const KINDS: Readonly<Record<string, string>> = {
  INVALID_REQUEST: 'Not possible',
  NOT_FOUND: 'Not found',
  ACCESS_DENIED: 'Access denied',
  BAD_FILE: 'Damaged file',
  NO_SPACE: 'Disk full',
  INTERNAL: 'Internal error',
};

export function Toaster() {
  const toasts = useToasts();
  return (
    <ul className={styles.toaster} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </ul>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { id, title, failure, action } = toast;
  return (
    <li className={styles.toast} data-failure={failure !== undefined}>
      {failure && <TriangleAlert size={16} className={styles.alert} />}
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {failure && (
          <>
            <p className={styles.message}>{failure.message}</p>
            <p className={styles.code}>
              {KINDS[failure.kind] ?? failure.kind} · {failure.code}
            </p>
          </>
        )}
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
      {failure && (
        <IconButton
          label="Copy"
          icon={<Copy size={14} />}
          onClick={() =>
            copyText(`${title}\n${failure.kind}: ${failure.message}\n${failure.code}`, 'Message')
          }
        />
      )}
      <IconButton label="Dismiss" icon={<X size={14} />} onClick={() => dismissToast(id)} />
    </li>
  );
}
