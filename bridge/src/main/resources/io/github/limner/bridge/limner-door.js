// The page's side of the bridge: what Tauri's own npm packages expect of their host, over whichever
// door the page was loaded through (in process in the window, a socket under `limner serve`).
(() => {
  'use strict';

  const IN_WINDOW = location.origin === 'https://limner.localhost';
  const TO_IPC = '__TAURI_TO_IPC_KEY__';
  const RETRY_MS = 500;
  const CLIENT = Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) =>
    b.toString(16).padStart(2, '0'),
  ).join('');

  // Callbacks by number, as Tauri's transformCallback hands them out.
  const callbacks = new Map();
  let lastCallback = 0;

  const transformCallback = (callback, once = false) => {
    const id = ++lastCallback;
    callbacks.set(id, (message) => {
      if (once) callbacks.delete(id);
      return callback?.(message);
    });
    return id;
  };
  const unregisterCallback = (id) => callbacks.delete(id);
  const runCallback = (id, message) => callbacks.get(id)?.(message);

  // Listeners of this page: {event, target, handler} by event id.
  const listeners = new Map();
  let lastListener = 0;

  const LABEL = 'main';
  const isFor = (wanted, sent) =>
    !sent || sent.kind === 'Any' || wanted.kind === 'Any' || wanted.label === sent.label;

  const deliver = ({ event, payload, target }) => {
    if (target?.label && target.label !== LABEL) return;
    for (const [id, listener] of [...listeners])
      if (listener.event === event && isFor(listener.target, target))
        runCallback(listener.handler, { event, id, payload });
  };

  const receive = (frame) => {
    if ('event' in frame) deliver(frame);
    else if ('channel' in frame) {
      const { channel, ...message } = frame;
      runCallback(channel, message);
    }
  };

  const announce = (connected) =>
    dispatchEvent(new Event(connected ? 'limner:connected' : 'limner:disconnected'));

  const settle = (envelope) => {
    if ('failure' in envelope) throw envelope.failure;
    return envelope.result;
  };

  const lost = (message) => ({ kind: 'INTERNAL', message, code: 'DOOR' });

  // The window: one request a command, and one response that never ends for what Java pushes.
  const windowDoor = () => {
    let opened;
    const open = new Promise((resolve) => {
      opened = resolve;
    });

    const listen = async () => {
      const response = await fetch(`/stream?client=${CLIENT}`);
      opened();
      announce(true);
      const lines = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const { done, value } = await lines.read();
        if (done) return;
        const parts = (rest + value).split('\n');
        rest = parts.pop();
        for (const line of parts) if (line) receive(JSON.parse(line));
      }
    };
    const listenForEver = async () => {
      for (;;) {
        await listen().catch(() => {});
        announce(false);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    };
    listenForEver();

    const call = async (command, body, signal) => {
      const response = await fetch(`/ipc/${encodeURIComponent(command)}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Limner-Client': CLIENT },
        body,
        signal,
      });
      return settle(await response.json());
    };
    return { open: () => open, call };
  };

  // A browser: everything but bytes goes through one socket, so that long calls do not use up the
  // browser's few connections.
  const socketDoor = () => {
    const waiting = new Map();
    let lastCall = 0;
    let socket;
    let opened;
    let open;

    const admitted = async () => {
      const token = new URLSearchParams(location.hash.slice(1)).get('token');
      if (!token) return;
      const response = await fetch('/session', {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
      });
      if (response.ok) history.replaceState(null, '', location.pathname + location.search);
    };

    const connect = async () => {
      open ??= new Promise((resolve) => {
        opened = resolve;
      });
      await admitted().catch(() => {});
      socket = new WebSocket(`ws://${location.host}/socket?client=${CLIENT}`);
      socket.onopen = () => {
        opened();
        announce(true);
      };
      socket.onmessage = ({ data }) => {
        const frame = JSON.parse(data);
        if (!('call' in frame)) return receive(frame);
        waiting.get(frame.call)?.(frame);
        waiting.delete(frame.call);
      };
      socket.onclose = () => {
        open = undefined;
        for (const answer of waiting.values())
          answer({ failure: lost('Limner is not running any more') });
        waiting.clear();
        announce(false);
        setTimeout(connect, RETRY_MS);
      };
    };
    connect();

    const call = async (command, body, signal) => {
      await open;
      signal?.throwIfAborted();
      const id = ++lastCall;
      return new Promise((resolve, reject) => {
        const stop = () => {
          socket.send(`{"cancel":${id}}`);
          waiting.delete(id);
          reject(signal.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
        waiting.set(id, (envelope) => {
          signal?.removeEventListener('abort', stop);
          try {
            resolve(settle(envelope));
          } catch (failure) {
            reject(failure);
          }
        });
        socket.send(`{"call":${id},"command":${JSON.stringify(command)},"args":${body}}`);
      });
    };
    return { open: () => open, call };
  };

  const door = IN_WINDOW ? windowDoor() : socketDoor();

  const plain = (_key, value) => {
    if (value instanceof Map) return Object.fromEntries(value);
    if (value instanceof ArrayBuffer) return Array.from(new Uint8Array(value));
    if (value instanceof Uint8Array) return Array.from(value);
    if (typeof value === 'object' && value !== null && TO_IPC in value) return value[TO_IPC]();
    return value;
  };

  // Listening is this page's own business; Java only sends.
  const local = {
    'plugin:event|listen': async ({ event, target, handler }) => {
      await door.open();
      const id = ++lastListener;
      listeners.set(id, { event, target, handler });
      return id;
    },
    'plugin:event|unlisten': async ({ event, eventId }) => unregisterListener(event, eventId),
  };

  const unregisterListener = (_event, id) => {
    const listener = listeners.get(id);
    if (!listener) return;
    listeners.delete(id);
    unregisterCallback(listener.handler);
  };

  // While one of the system's dialogs is open over the window, the page behind it takes no input.
  // These listeners are the page's first, so no other hears what they swallow.
  let dialogs = 0;
  const swallow = (event) => {
    if (dialogs === 0) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const device of ['pointer', 'mouse'])
    for (const what of ['down', 'up', 'move', 'over', 'enter'])
      addEventListener(device + what, swallow, { capture: true });
  for (const type of ['click', 'dblclick', 'contextmenu', 'keydown', 'keypress', 'keyup', 'wheel'])
    addEventListener(type, swallow, { capture: true, passive: false });

  const behindDialog = async (answer) => {
    dialogs++;
    try {
      return await answer;
    } finally {
      dialogs--;
    }
  };

  const invoke = async (command, args = {}, options = {}) => {
    if (local[command]) return local[command](args);
    const answer = door.call(command, JSON.stringify(args, plain), options.signal);
    return command.startsWith('plugin:dialog|') ? behindDialog(answer) : answer;
  };

  const convertFileSrc = (path, protocol = 'asset') =>
    `${location.origin}/${protocol}/${encodeURIComponent(path)}`;

  window.__TAURI_INTERNALS__ = {
    invoke,
    transformCallback,
    unregisterCallback,
    runCallback,
    callbacks,
    convertFileSrc,
    plugins: {},
    metadata: {
      currentWindow: { label: LABEL },
      currentWebview: { windowLabel: LABEL, label: LABEL },
    },
  };
  window.__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener };

  // Files dragged from the desktop: the page sees the drag, Java knows the paths.
  const dragged = (event) => event.dataTransfer?.types.includes('Files') ?? false;
  const announceDrag = (name, { clientX, clientY }, paths) =>
    deliver({ event: `tauri://drag-${name}`, payload: { paths, position: { x: clientX, y: clientY } } });
  let inside = false;

  const over = (event) => {
    if (!dragged(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    announceDrag(inside ? 'over' : 'enter', event, []);
    inside = true;
  };
  const leave = (event) => {
    if (!inside || event.relatedTarget) return;
    inside = false;
    deliver({ event: 'tauri://drag-leave', payload: null });
  };
  const drop = async (event) => {
    if (!dragged(event)) return;
    event.preventDefault();
    inside = false;
    const { paths } = await invoke('take_dropped_paths').catch(() => ({ paths: [] }));
    announceDrag('drop', event, paths);
  };
  addEventListener('dragover', over);
  addEventListener('dragleave', leave);
  addEventListener('drop', drop);
})();
