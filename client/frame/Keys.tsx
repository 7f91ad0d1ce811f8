import { Kbd, Modal, Table } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useWords } from '../language/words.ts';
import { useWish } from '../store/wish.ts';

/** The list of keys, on `?`. */
export const Keys = () => {
  const words = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([
    ['shift+?', open],
    ['?', open],
  ]);
  useWish('keys', open);
  return (
    <Modal
      opened={opened}
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
