import { ActionIcon } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';

interface ControlProps {
  label: string;
  icon: LucideIcon;
  onClick: () => void;
}

/** A button of the picture: an icon that says its name. */
export const Control = ({ label, icon: Icon, onClick }: ControlProps) => (
  <ActionIcon variant="default" size={36} aria-label={label} data-tip={label} data-tip-at="left" onClick={onClick}>
    <Icon size={17} aria-hidden />
  </ActionIcon>
);
