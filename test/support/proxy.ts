import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can be made slow, or cut. */
export const startProxy = async (port: number) => {
  let delayMs = 0;
  const open = new Set<Socket>();
  const pass = (from: Socket, to: Socket) => {
    open.add(from);
    from.on('data', (piece) => void setTimeout(() => to.writable && to.write(piece), delayMs));
    from.on('error', () => to.destroy());
    from.once('close', () => {
      open.delete(from);
      to.destroy();
    });
  };
  const server = createServer((caller) => {
    const behind = connect(port, '127.0.0.1');
    pass(caller, behind);
    pass(behind, caller);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const cut = () => open.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    /** From now on everything takes so much longer, each way. */
    slow: (milliseconds: number) => void (delayMs = milliseconds),
    /** Whoever is connected is so no longer. */
    cut,
    close: () => {
      server.close();
      cut();
    },
  };
};
