import { Button, SegmentedControl } from '@mantine/core';
import type { ComponentProps } from 'react';
import { DrawingMenu } from '../drawing/DrawingMenu.tsx';
import { useWords } from '../language/words.ts';
import { LookMenu } from '../look/LookMenu.tsx';
import { PathsTool } from '../paths/PathsTool.tsx';
import { showAs, useView } from '../store/store.ts';
import type { View } from '../store/view.ts';
import { TakeAway } from '../takeaway/TakeAway.tsx';
import classes from './network.module.css';

interface ToolsProps extends ComponentProps<typeof TakeAway> {
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
      {as === 'picture' && <DrawingMenu />}
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
