import { Button, Popover } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface PopupProps {
  title: string;
  icon: LucideIcon;
  /** Whether nothing in it was changed; else the button is tinted. */
  asAtFirst: boolean;
  width?: number;
  children: ReactNode;
}

/** A tool of the picture that opens over it. */
export const Popup = ({ title, icon: Icon, asAtFirst, width, children }: PopupProps) => (
  <Popover position="bottom-end" shadow="md" width={width} trapFocus returnFocus>
    <Popover.Target>
      <Button variant={asAtFirst ? 'default' : 'light'} size="compact-sm" leftSection={<Icon size={15} aria-hidden />}>
        {title}
      </Button>
    </Popover.Target>
    <Popover.Dropdown aria-label={title}>{children}</Popover.Dropdown>
  </Popover>
);
