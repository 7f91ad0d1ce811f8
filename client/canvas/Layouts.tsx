import { Menu } from '@mantine/core';
import { PinOff } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { layouts, unpin, type Layout } from '../store/picture.ts';
import { draw, useView } from '../store/store.ts';
import { LayoutsButton } from './LayoutsButton.tsx';

interface LayoutsProps {
  layout: Layout;
  onLayout: (name: Layout) => void;
  /** After what was pinned is free again. */
  onRelease: () => void;
}

/** Chooses how the picture is arranged, and lets go what was dragged. */
export const Layouts = ({ layout, onLayout, onRelease }: LayoutsProps) => {
  const { layout: words } = useWords();
  const held = useView(({ picture }) => picture?.pins.length ?? 0);

  const release = () => {
    draw(unpin());
    onRelease();
  };

  return (
    <Menu position="left-end" withinPortal width={270}>
      <Menu.Target>
        <LayoutsButton />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.choose}</Menu.Label>
        <Menu.RadioGroup value={layout} onChange={(name) => onLayout(name as Layout)}>
          {layouts.map((name) => (
            <Menu.RadioItem key={name} value={name} closeMenuOnClick>
              {words.names[name]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {held > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{words.releaseMeans}</Menu.Label>
            <Menu.Item leftSection={<PinOff size={14} aria-hidden />} onClick={release}>
              {words.release(held)}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
