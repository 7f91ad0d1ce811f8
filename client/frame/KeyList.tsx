import { Kbd, Modal, Table } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useWords } from '../language/words.ts';

/** All keys, with what each does. */
export const KeyList = ({ opened, close }: { opened: boolean; close: () => void }) => {
  const words = useWords();
  // It notes where the keyboard was when it opens, so it must not be there open at once.
  const there = useMounted();
  return (
    <Modal
      opened={there && opened}
      onClose={close}
      title={words.keys}
      size="sm"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Table withRowBorders={false} verticalSpacing={5}>
        <Table.Tbody>
          {words.keyList.map(([key, meaning]) => (
            <Table.Tr key={key}>
              <Table.Td w={130}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
};
