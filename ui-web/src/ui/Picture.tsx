import { type ComponentProps, type ReactNode, useEffect, useState } from 'react';
import { fetchPicture, untilThere } from '../bridge/pictures';

interface Props extends Omit<ComponentProps<'img'>, 'onError'> {
  readonly src: string;
  /** Drawn while the picture is not there; the reason is null until it is worth saying. */
  readonly absent: (reason: string | null) => ReactNode;
}

/** An image that comes by itself as soon as it can: one that fails is asked for again. */
export function Picture({ absent, ...image }: Props) {
  const { src } = image;
  const [attempt, setAttempt] = useState(0);
  const [isAbsent, setAbsent] = useState(false);
  const [reason, setReason] = useState<string | null>(null);

  useEffect(() => {
    if (!isAbsent) return;
    const gone = new AbortController();
    const { signal } = gone;
    const wait = async () => {
      const ask = () => fetchPicture(src, signal);
      if (!(await untilThere(ask, signal, setReason, attempt))) return;
      setAbsent(false);
      setReason(null);
      setAttempt((before) => before + 1);
    };
    wait().catch(() => undefined);
    return () => gone.abort();
  }, [src, isAbsent, attempt]);

  if (isAbsent) return absent(reason);
  // biome-ignore lint/a11y/useAltText: the alternative text is among the properties handed on.
  return <img key={attempt} {...image} onError={() => setAbsent(true)} />;
}
