const FIRST_SIZE = 256 * 1024;

/** A growing run of bytes. */
export class ByteSink {
  #buffer = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;

  /** Adds bytes, or a string of one byte a character; how many bytes it took. */
  add(data: Uint8Array | string): number {
    const { length } = data;
    this.#grow(this.#length + length);
    if (typeof data === "string") this.#buffer.write(data, this.#length, "latin1");
    else this.#buffer.set(data, this.#length);
    this.#length += length;
    return length;
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#buffer.subarray(0, this.#length));
  }

  #grow(needed: number): void {
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}
