import { GalleryHorizontalEnd, Maximize, PanelRight, RotateCw, Scan } from 'lucide-react';
import { centre, FIT, turn } from '../../canvas/view';
import { IconButton } from '../../ui/IconButton';
import { toggleActualSize } from './gestures';
import { changeView, useViewer } from './viewer';

/** The viewer's own tools in the top bar. */
export function ViewerTools() {
  const { hasDetails, hasFilmstrip } = useViewer();
  return (
    <>
      <IconButton
        label="Fit to window"
        shortcut="F"
        icon={<Maximize size={16} />}
        onClick={() => changeView(({ turns }) => ({ ...FIT, turns }))}
      />
      <IconButton
        label="Actual size"
        shortcut="1"
        icon={<Scan size={16} />}
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
