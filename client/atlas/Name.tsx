import { corner, labelGap, type Side } from '../marks/labels.ts';
import { letter, lineHeight } from '../marks/wrap.ts';
import classes from './name.module.css';

interface NameProps {
  label: string;
  side: Side;
  radius: number;
  x: number;
  y: number;
  strong: boolean;
}

const anchors = { left: 'end', right: 'start', middle: 'middle' } as const;

/** A name beside its mark, on the side that has room. */
export const Name = ({ label, side, radius, x, y, strong }: NameProps) => {
  const lines = label.split('\n');
  const height = lines.length * letter * lineHeight;
  const [down, across] = [/below|above/.exec(side)?.[0], /left|right/.exec(side)?.[0] as 'left' | 'right' | undefined];
  const reach = down && across ? radius * corner : radius + labelGap;
  const dx = across === 'right' ? reach : across === 'left' ? -reach : 0;
  const top = down === 'below' ? reach : down === 'above' ? -reach - height : -height / 2;
  return (
    <text
      className={classes.name}
      data-strong={strong || undefined}
      transform={`translate(${x + dx} ${y + top})`}
      textAnchor={anchors[across ?? 'middle']}
      aria-hidden
    >
      {lines.map((line, at) => (
        <tspan key={at} x={0} y={(at + 0.78) * letter * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
};
