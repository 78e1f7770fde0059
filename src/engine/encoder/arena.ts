import type { Kernel } from './kernel';

/** Where the compiler keeps what it needs itself. */
const RESERVED_BYTES = 1024;
const PAGE_BYTES = 65_536;
/** Bytes of a vector: what begins at a multiple of it is read fastest. */
const ALIGNMENT = 16;

/** Hands out room in a kernel's memory, zeroed and never taken back. */
export class Arena {
  #end = RESERVED_BYTES;

  constructor(readonly memory: Kernel['memory']) {}

  /** Where a new room of that many bytes begins. Views of the memory made before are no longer valid. */
  bytes(length: number): number {
    const start = Math.ceil(this.#end / ALIGNMENT) * ALIGNMENT;
    this.#end = start + length;
    const missing = this.#end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE_BYTES));
    return start;
  }

  /** Room for so many floats, the first of which may be given. */
  floats(length: number, values: Float32Array = new Float32Array()): number {
    const start = this.bytes(4 * length);
    new Float32Array(this.memory.buffer, start, length).set(values);
    return start;
  }
}
