import { GalleryHorizontalEnd, LayoutGrid, Maximize, PanelRight, RotateCw } from 'lucide-react';
import { ActionButton } from '../../app/public';
import { actualSize, backToGrid, details, filmstrip, fit, rotate } from './actions';
import styles from './ViewerTools.module.css';
import { useViewer } from './viewer';

/** The viewer's own tools in the top bar. */
export function ViewerTools() {
  const hasDetails = useViewer((viewer) => viewer.hasDetails);
  const hasFilmstrip = useViewer((viewer) => viewer.hasFilmstrip);
  return (
    <>
      <ActionButton action={backToGrid} icon={<LayoutGrid size={16} />} />
      <ActionButton action={fit} icon={<Maximize size={16} />} />
      <ActionButton action={actualSize} icon={<span className={styles.actual}>1:1</span>} />
      <ActionButton action={rotate} icon={<RotateCw size={16} />} />
      <ActionButton
        action={filmstrip}
        icon={<GalleryHorizontalEnd size={16} />}
        isOn={hasFilmstrip}
      />
      <ActionButton action={details} icon={<PanelRight size={16} />} isOn={hasDetails} />
    </>
  );
}
