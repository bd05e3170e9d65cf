import mark from '../../../icons/limner.svg';

/** The program's mark. */
export function Logo() {
  return <img src={mark} width={24} height={24} alt="Limner" draggable={false} />;
}
