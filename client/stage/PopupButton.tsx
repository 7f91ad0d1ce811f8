import { Button, type ButtonProps } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/** What a menu or a popup makes of the button that opens it. */
export type Opening = ButtonProps & ComponentProps<'button'>;

interface PopupButtonProps extends ButtonProps, Pick<Opening, 'ref'> {
  title: string;
  icon: LucideIcon;
  /** Whether nothing in it was changed; else the button is tinted. */
  asAtFirst: boolean;
}

/** Opens a tool of the picture. */
export const PopupButton = ({ title, icon: Icon, asAtFirst, ...button }: PopupButtonProps) => (
  <Button
    variant={asAtFirst ? 'default' : 'light'}
    size="compact-sm"
    leftSection={<Icon size={15} aria-hidden />}
    aria-haspopup="dialog"
    aria-expanded={false}
    {...button}
  >
    {title}
  </Button>
);
