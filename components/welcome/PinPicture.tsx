import { Pin, Puzzle, type IconNode } from 'lucide';
import { h, type JSX } from 'preact';
import { Picture, Pointer, TextLine, ToolbarButton } from './Picture';
import styles from './Picture.module.css';

/** The list behind the puzzle piece, the pin beside our name pointed at. */
export function PinPicture(): JSX.Element {
  return (
    <Picture>
      <Glyph of={Puzzle} x={247} y={8} />
      <rect class={styles.panel} x="138" y="38" width="128" height="84" rx="6" />
      <TextLine x={150} y={50} width={54} strong />
      <g transform="translate(0 64)">
        <ToolbarButton x={150} />
      </g>
      <TextLine x={174} y={78} width={44} />
      <Glyph of={Pin} x={240} y={72} chosen />
      <rect class={styles.text} x="150" y="100" width="17" height="17" rx="4" />
      <TextLine x={174} y={106} width={36} />
      <Pointer x={252} y={86} />
    </Picture>
  );
}

function Glyph({ of, x, y, chosen = false }: { of: IconNode; x: number; y: number; chosen?: boolean }): JSX.Element {
  return (
    <g class={chosen ? `${styles.glyph} ${styles.chosen}` : styles.glyph} transform={`translate(${x} ${y}) scale(0.7)`}>
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </g>
  );
}
