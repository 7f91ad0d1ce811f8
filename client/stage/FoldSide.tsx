import { ActionIcon } from '@mantine/core';
import { PanelLeftClose } from 'lucide-react';
import classes from './side.module.css';

/** Folds what stands at the left of a picture. */
export const FoldSide = ({ label, fold }: { label: string; fold: () => void }) => (
  <ActionIcon
    className={classes.fold}
    variant="subtle"
    color="gray"
    size={26}
    aria-label={label}
    data-tip={label}
    onClick={fold}
  >
    <PanelLeftClose size={16} aria-hidden />
  </ActionIcon>
);
