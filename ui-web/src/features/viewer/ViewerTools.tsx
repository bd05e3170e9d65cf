import { GalleryHorizontalEnd, LayoutGrid, Maximize, PanelRight, RotateCw } from 'lucide-react';
import { centre, FIT, turn } from '../../canvas/view';
import { IconButton } from '../../ui/IconButton';
import { toggleActualSize } from './gestures';
import styles from './ViewerTools.module.css';
import { changeView, leaveViewer, useViewer } from './viewer';

/** The viewer's own tools in the top bar. */
export function ViewerTools() {
  const { hasDetails, hasFilmstrip } = useViewer();
  return (
    <>
      <IconButton
        label="Back to the grid"
        shortcut="Escape"
        icon={<LayoutGrid size={16} />}
        onClick={leaveViewer}
      />
      <IconButton
        label="Fit to window"
        shortcut="F"
        icon={<Maximize size={16} />}
        onClick={() => changeView(({ turns }) => ({ ...FIT, turns }))}
      />
      <IconButton
        label="Actual size"
        shortcut="1"
        icon={<span className={styles.actual}>1:1</span>}
        onClick={() => toggleActualSize(centre(useViewer.getState().screen))}
      />
      <IconButton
        label="Rotate the view"
        shortcut="R"
        icon={<RotateCw size={16} />}
        onClick={() => changeView(turn)}
      />
      <IconButton
        label="Filmstrip"
        shortcut="T"
        aria-pressed={hasFilmstrip}
        icon={<GalleryHorizontalEnd size={16} />}
        onClick={() => useViewer.setState({ hasFilmstrip: !hasFilmstrip })}
      />
      <IconButton
        label="Details"
        shortcut="I"
        aria-pressed={hasDetails}
        icon={<PanelRight size={16} />}
        onClick={() => useViewer.setState({ hasDetails: !hasDetails })}
      />
    </>
  );
}
