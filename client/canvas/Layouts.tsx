import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { Core } from 'cytoscape';
import { LayoutGrid, PinOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../language/words.ts';
import { pinned } from './arrange-input.ts';
import { layouts, type Layout } from '../store/picture.ts';

interface LayoutsProps {
  cy: Core;
  layout: Layout;
  onLayout: (name: Layout) => void;
  /** After what was pinned is free again. */
  onRelease: () => void;
}

/** Chooses how the picture is arranged, and lets go what was dragged. */
export const Layouts = ({ cy, layout, onLayout, onRelease }: LayoutsProps) => {
  const { layout: words } = useWords();
  const [held, setHeld] = useState(0);

  useEffect(() => {
    const count = () => setHeld(cy.nodes(pinned).length);
    const dropped = ({ target }: { target: { addClass(name: string): void } }) => {
      target.addClass('pinned');
      count();
    };
    cy.on('dragfree', 'node', dropped).on('placed', count);
    return () => {
      cy.off('dragfree', 'node', dropped).off('placed', count);
    };
  }, [cy]);

  const release = () => {
    cy.nodes(pinned).removeClass('pinned');
    setHeld(0);
    onRelease();
  };

  return (
    <Menu position="left-end" withinPortal width={270}>
      <Tooltip label={words.choose} position="left">
        {/* The menu and the tooltip cannot both hang on the button. */}
        <div>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={words.choose}>
              <LayoutGrid size={17} aria-hidden />
            </ActionIcon>
          </Menu.Target>
        </div>
      </Tooltip>
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
