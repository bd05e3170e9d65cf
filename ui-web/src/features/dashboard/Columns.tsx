import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { edgeOf, formatShort, labelStep } from './bars';
import type { Pressable } from './Chart';
import { Column } from './Column';
import styles from './Columns.module.css';
import { useRoving } from './useRoving';

const WIDTH = 328;
const HEIGHT = 132;
const LEFT = 34;
const BOTTOM = 20;
const TOP = 6;
/** One bar alone does not fill the chart. */
const WIDEST = 56;
const INNER_WIDTH = WIDTH - LEFT;
const INNER_HEIGHT = HEIGHT - BOTTOM - TOP;

interface Props {
  readonly bars: readonly Pressable[];
  readonly hasEdges: boolean;
  readonly onLook: (label: string | null) => void;
}

/** Ranges of a number with vertical bars, side by side. */
export function Columns({ bars, hasEdges, onLook }: Props) {
  const roving = useRoving(bars.length);
  const names = bars.map(({ name }) => name);
  const labelOf = hasEdges ? edgeOf : (name: string) => name;
  const most = Math.max(1, ...bars.map(({ bar }) => bar.images));
  const x = scaleBand({
    domain: names,
    range: [0, Math.min(INNER_WIDTH, bars.length * WIDEST)],
    paddingInner: 0.14,
  });
  const y = scaleLinear<number>({ domain: [0, most], range: [INNER_HEIGHT, 0], nice: 3 });
  const step = labelStep(names.map(labelOf), x.step());
  return (
    <svg
      ref={roving.list}
      width={WIDTH}
      height={HEIGHT}
      className={styles.columns}
      role="toolbar"
      aria-label="Bars"
      onKeyDown={roving.onKeyDown}
    >
      <g transform={`translate(${LEFT}, ${TOP})`}>
        <AxisLeft
          scale={y}
          numTicks={3}
          hideAxisLine
          hideTicks
          tickLength={4}
          tickFormat={(count) => formatShort(Number(count))}
          tickLabelProps={{ textAnchor: 'end', verticalAnchor: 'middle' }}
        />
        {y.ticks(3).map((count) => (
          <line key={count} className={styles.line} x2={INNER_WIDTH} y1={y(count)} y2={y(count)} />
        ))}
        {bars.map((pressable, i) => (
          <Column
            key={pressable.name}
            pressable={pressable}
            place={{ x: x(pressable.name) ?? 0, width: x.bandwidth(), height: INNER_HEIGHT }}
            top={y(pressable.bar.images)}
            tabIndex={roving.tabIndex(i)}
            onLook={(isLooked) => {
              if (isLooked) roving.come(i);
              onLook(isLooked ? pressable.name : null);
            }}
          />
        ))}
        <AxisBottom
          scale={x}
          top={INNER_HEIGHT}
          left={hasEdges ? -x.step() / 2 : 0}
          hideAxisLine
          hideTicks
          tickValues={names.filter((_, i) => i % step === 0)}
          tickFormat={labelOf}
          tickLength={4}
          tickLabelProps={{ textAnchor: 'middle' }}
        />
      </g>
    </svg>
  );
}
