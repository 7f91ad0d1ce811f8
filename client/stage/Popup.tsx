import { Popover } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

interface PopupProps {
  title: string;
  button: ReactElement;
  width?: number;
  children: ReactNode;
}

/** A tool of the picture that opens over it. */
export const Popup = ({ title, button, width, children }: PopupProps) => (
  <Popover position="bottom-end" shadow="md" width={width} trapFocus returnFocus>
    <Popover.Target>{button}</Popover.Target>
    <Popover.Dropdown aria-label={title}>{children}</Popover.Dropdown>
  </Popover>
);
