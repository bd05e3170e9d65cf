import { FolderX } from 'lucide-react';
import { failureOf } from '../../bridge/invoke';
import { Button } from '../../ui/Button';
import { Nothing } from './Nothing';

interface Props {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** Why a dataset cannot be opened. */
export function CannotShow({ error, onTryAgain }: Props) {
  return (
    <Nothing
      icon={<FolderX size={36} strokeWidth={1.25} />}
      title="This dataset cannot be shown"
      remedy={
        <Button look="primary" onClick={onTryAgain}>
          Try Again
        </Button>
      }
    >
      {failureOf(error).message}
    </Nothing>
  );
}
