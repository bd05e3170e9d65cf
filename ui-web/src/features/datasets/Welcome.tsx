import { Images, Keyboard, ShieldCheck } from 'lucide-react';
import { useCanDrop } from '../../bridge/about';
import { Keys } from '../../ui/Keys';
import styles from './StartPage.module.css';

/** What a person sees who has not opened anything yet. */
export function Welcome() {
  const canDrop = useCanDrop();
  return (
    <section className={styles.welcome}>
      <div className={styles.drop}>
        <Images size={40} strokeWidth={1.25} aria-hidden />
        <h2>
          {canDrop ? 'Drop' : 'Open'} a ZIP file or a folder of images{canDrop && ' here'}
        </h2>
        <p>
          Pictures show while the archive is still being read, whether there are ten or a million.
        </p>
      </div>
      <ul className={styles.facts}>
        <li>
          <Images size={18} aria-hidden />
          <h3>Every image, at once</h3>
          <p>Only what is on the screen is held in memory. JPEG, PNG, GIF, BMP, WebP and TIFF.</p>
        </li>
        <li>
          <ShieldCheck size={18} aria-hidden />
          <h3>Your files stay as they are</h3>
          <p>Nothing is uploaded, and a folder you open is only ever read.</p>
        </li>
        <li>
          <Keyboard size={18} aria-hidden />
          <h3>Made for the keyboard</h3>
          <p>
            <Keys shortcut="Ctrl+K" /> finds what the menus offer, and <Keys shortcut="F1" /> lists
            all keys.
          </p>
        </li>
      </ul>
    </section>
  );
}
