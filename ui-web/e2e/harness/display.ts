import { Program, until } from './program';

/** An X server of the tests' own, with a window manager, so that nobody's desktop is touched. */
export async function startDisplay(): Promise<{ name: string; stop: () => Promise<void> }> {
  const server = new Program(
    ['Xvfb', '-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    {},
  );
  const [, number] = await server.prints(/^(\d+)\n/m).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const name = `:${number}`;
  const manager = new Program(['openbox'], { DISPLAY: name });
  await until('the window manager answers', 10_000, async () => {
    const asking = new Program(['xdotool', 'get_num_desktops'], { DISPLAY: name });
    return (await asking.ends()) === 0;
  });
  return {
    name,
    stop: async () => {
      await manager.stop();
      await server.stop();
    },
  };
}
