import { Button, SegmentedControl } from '@mantine/core';
import { DrawingButton } from '../drawing/DrawingButton.tsx';
import { useWords } from '../language/words.ts';
import { LookButton } from '../look/LookButton.tsx';
import { later } from '../panel/later.tsx';
import { PathsTool } from '../paths/PathsTool.tsx';
import { showAs, useView } from '../store/store.ts';
import type { View } from '../store/view.ts';
import type { TakeAwayProps } from '../takeaway/TakeAway.tsx';
import { TakeButton } from '../takeaway/TakeButton.tsx';
import classes from './network.module.css';

const DrawingMenu = later(
  async () => (await import('../drawing/DrawingMenu.tsx')).DrawingMenu,
  () => <DrawingButton />,
);
const LookMenu = later(
  async () => (await import('../look/LookMenu.tsx')).LookMenu,
  () => <LookButton />,
);
const TakeAway = later(
  async () => (await import('../takeaway/TakeAway.tsx')).TakeAway,
  () => <TakeButton />,
);

interface ToolsProps extends TakeAwayProps {
  /** How far from the right edge nothing lies over them. */
  right: number;
  showStarts: () => void;
}

/** What can be done with the picture as a whole. */
export const Tools = ({ right, showStarts, ...subject }: ToolsProps) => {
  const words = useWords();
  const as = useView((view) => view.as);
  return (
    <div className={classes.tools} style={{ marginRight: right }}>
      <Button variant="default" size="compact-sm" onClick={showStarts}>
        {words.start.open}
      </Button>
      <PathsTool shown={subject.shown} />
      <DrawingMenu />
      {as === 'picture' && <LookMenu />}
      <TakeAway {...subject} />
      <SegmentedControl
        size="xs"
        aria-label={words.showAs}
        value={as}
        onChange={(value) => showAs(value as View['as'])}
        data={[
          { value: 'picture', label: words.picture },
          { value: 'list', label: words.list },
        ]}
      />
    </div>
  );
};
