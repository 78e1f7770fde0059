import { useState } from 'preact/hooks';
import { type Memory, NO_MEMORY } from '../../src/panel/memory';
import { Panel } from '../../src/panel/Panel';

type Given = Omit<Parameters<typeof Panel>[0], 'memory' | 'onMemory' | 'frame' | 'showing'>;

/** The panel with a memory of its own, as the shell gives it one. */
export function Harness({
  memory: first = NO_MEMORY,
  frame = 'popup',
  showing = null,
  ...given
}: Given & Partial<Parameters<typeof Panel>[0]>) {
  const [memory, setMemory] = useState<Memory>(first);
  return <Panel {...given} frame={frame} showing={showing} memory={memory} onMemory={setMemory} />;
}
