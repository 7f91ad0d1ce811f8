import { ActionIcon, Tooltip } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';

interface ControlProps {
  label: string;
  icon: LucideIcon;
  onClick: () => void;
}

/** A button of the picture: an icon that says its name. */
export const Control = ({ label, icon: Icon, onClick }: ControlProps) => (
  <Tooltip label={label} position="left">
    <ActionIcon variant="default" size={36} aria-label={label} onClick={onClick}>
      <Icon size={17} aria-hidden />
    </ActionIcon>
  </Tooltip>
);
