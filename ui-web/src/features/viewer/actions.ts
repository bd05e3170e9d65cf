import type { Action } from '../../app/public';
import { centre, FIT, turn, zoomBy } from '../../canvas/view';
import { toggleActualSize } from './gestures';
import { changeView, leaveViewer, showPosition, step, useViewer } from './viewer';

const inViewer = { when: ['viewer'] } as const;
const ZOOM_STEP = 1.25;

function zoom(factor: number) {
  changeView((view, stage) => zoomBy(view, stage, centre(stage.screen), factor));
}

export const fit: Action = {
  ...inViewer,
  id: 'fit',
  title: 'Fit to Window',
  group: 'View',
  shortcuts: ['F', '0'],
  run: () => changeView(({ turns }) => ({ ...FIT, turns })),
};

export const actualSize: Action = {
  ...inViewer,
  id: 'actual-size',
  title: 'Actual Size',
  group: 'View',
  shortcuts: ['1', 'Z'],
  run: () => toggleActualSize(centre(useViewer.getState().screen)),
};

export const rotate: Action = {
  ...inViewer,
  id: 'rotate',
  title: 'Rotate the View',
  group: 'View',
  shortcuts: ['R'],
  run: () => changeView(turn),
};

export const details: Action = {
  ...inViewer,
  id: 'details',
  title: 'Details',
  group: 'View',
  shortcuts: ['I'],
  startsSection: true,
  isChecked: () => useViewer.getState().hasDetails,
  run: () => useViewer.setState(({ hasDetails }) => ({ hasDetails: !hasDetails })),
};

export const filmstrip: Action = {
  ...inViewer,
  id: 'filmstrip',
  title: 'Filmstrip',
  group: 'View',
  shortcuts: ['B'],
  isChecked: () => useViewer.getState().hasFilmstrip,
  run: () => useViewer.setState(({ hasFilmstrip }) => ({ hasFilmstrip: !hasFilmstrip })),
};

export const backToGrid: Action = {
  ...inViewer,
  id: 'back-to-grid',
  title: 'Back to the Grid',
  group: 'Go',
  shortcuts: ['Escape', 'Enter'],
  run: leaveViewer,
};

export const viewerActions: readonly Action[] = [
  fit,
  actualSize,
  {
    ...inViewer,
    id: 'zoom-in',
    title: 'Zoom In',
    group: 'View',
    shortcuts: ['Plus', '=', 'Ctrl+Plus', 'Ctrl+='],
    run: () => zoom(ZOOM_STEP),
  },
  {
    ...inViewer,
    id: 'zoom-out',
    title: 'Zoom Out',
    group: 'View',
    shortcuts: ['-', 'Ctrl+-'],
    run: () => zoom(1 / ZOOM_STEP),
  },
  rotate,
  details,
  filmstrip,
  {
    ...inViewer,
    id: 'next-image',
    title: 'Next Image',
    group: 'Go',
    shortcuts: ['ArrowRight', 'D', 'PageDown'],
    run: () => step(1),
  },
  {
    ...inViewer,
    id: 'previous-image',
    title: 'Previous Image',
    group: 'Go',
    shortcuts: ['ArrowLeft', 'A', 'PageUp'],
    run: () => step(-1),
  },
  {
    ...inViewer,
    id: 'first-image',
    title: 'First Image',
    group: 'Go',
    shortcuts: ['Home'],
    run: () => showPosition(0),
  },
  {
    ...inViewer,
    id: 'last-image',
    title: 'Last Image',
    group: 'Go',
    shortcuts: ['End'],
    run: () => showPosition(Number.MAX_SAFE_INTEGER),
  },
  backToGrid,
];
