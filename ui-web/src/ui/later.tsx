import { type ComponentType, lazy, Suspense, useState } from 'react';

/** A component whose code is loaded when it is first shown, or before. */
export interface Later<Props> {
  readonly Component: ComponentType<Props>;
  /** Loads it now, so that it is there at once when it is shown. */
  readonly prepare: () => Promise<unknown>;
}

/** Makes one. Where it is prepared it never suspends: React shows what has suspended 300 ms late. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let loaded: ComponentType<Props> | undefined;

  async function prepare() {
    loaded ??= await load();
    return { default: loaded };
  }

  const Suspending = lazy(prepare) as ComponentType<Props>;

  function Component(props: Props) {
    const [Shown] = useState(() => loaded ?? Suspending);
    return (
      <Suspense>
        <Shown {...props} />
      </Suspense>
    );
  }

  return { Component, prepare };
}
