import { IDLE, step } from '../../canvas/drag';
import { type ScreenPoint, screenPoint } from '../../canvas/points';
import { FIT, panBy, place, zoomBy, zoomTo } from '../../canvas/view';
import { changeView, useViewer } from './viewer';

const ZOOM_PER_PIXEL = 1.0016;

/** Lets the mouse pan and zoom what a canvas shows; the returned function takes that away again. */
export function listenForGestures(canvas: HTMLCanvasElement): () => void {
  let drag = IDLE;
  const at = (event: MouseEvent) => {
    const { left, top } = canvas.getBoundingClientRect();
    return screenPoint(event.clientX - left, event.clientY - top);
  };
  const on = (type: 'down' | 'move') => (event: PointerEvent) => {
    const next = step(drag, { type, at: at(event), button: event.button });
    drag = next.drag;
    if (type === 'down') canvas.setPointerCapture(event.pointerId);
    const { pan } = next;
    if (pan) changeView((view, stage) => panBy(view, stage, pan.dx, pan.dy));
    canvas.dataset.dragging = String(drag.state === 'dragging');
  };
  const release = () => {
    drag = step(drag, { type: 'up' }).drag;
    canvas.dataset.dragging = 'false';
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const factor = ZOOM_PER_PIXEL ** -event.deltaY;
    changeView((view, stage) => zoomBy(view, stage, at(event), factor));
  };
  const doubleClick = (event: MouseEvent) => toggleActualSize(at(event));

  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener('pointerdown', on('down'), { signal });
  canvas.addEventListener('pointermove', on('move'), { signal });
  canvas.addEventListener('pointerup', release, { signal });
  canvas.addEventListener('pointercancel', release, { signal });
  canvas.addEventListener('wheel', wheel, { signal, passive: false });
  canvas.addEventListener('dblclick', doubleClick, { signal });
  return () => stop.abort();
}

/** One image pixel on one screen pixel, around a point; back to fitting when it already is. */
export function toggleActualSize(at: ScreenPoint): void {
  const actual = 1 / window.devicePixelRatio;
  changeView((view, stage) => {
    const isActual = Math.abs(place(view, stage).scale - actual) < 1e-6;
    if (isActual && view.kind === 'free') return { ...FIT, turns: view.turns };
    return zoomTo(view, stage, at, actual);
  });
}

/** The scale in percent of device pixels, or null while nothing is shown. */
export function useZoomPercent(): number | null {
  return useViewer(({ view, image, screen }) =>
    image && screen.width > 0
      ? Math.round(place(view, { image, screen }).scale * window.devicePixelRatio * 100)
      : null,
  );
}
