import { Button, Group } from '@mantine/core';

interface FormButtonsProps {
  save: string;
  saving: boolean;
  cancel: string;
  close: () => void;
}

/** The end of a short form: what it is for, and the way out of it. */
export const FormButtons = ({ save, saving, cancel, close }: FormButtonsProps) => (
  <Group gap={8}>
    <Button type="submit" size="xs" color="atlas.7" loading={saving}>
      {save}
    </Button>
    <Button size="xs" variant="default" onClick={close}>
      {cancel}
    </Button>
  </Group>
);
