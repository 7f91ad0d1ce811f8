import { Kbd, Modal, Table } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { useDrawn } from '../panel/useDrawn.ts';

/** All keys, with what each does. */
export const KeyList = ({ opened, close }: { opened: boolean; close: () => void }) => {
  const words = useWords();
  const drawn = useDrawn();
  return (
    <Modal
      opened={drawn && opened}
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
