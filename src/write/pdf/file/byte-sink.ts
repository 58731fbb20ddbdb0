const CHUNK_SIZE = 256 * 1024;

/** A growing run of bytes. */
export class ByteSink {
  readonly #full: Uint8Array[] = [];
  #chunk = Buffer.allocUnsafe(CHUNK_SIZE);
  #length = 0;

  /** Adds bytes, or a string of one byte a character; how many bytes it took. */
  add(data: Uint8Array | string): number {
    const { length } = data;
    if (this.#length + length > this.#chunk.length) this.#beginChunk(length);
    if (typeof data === "string") this.#chunk.write(data, this.#length, "latin1");
    else this.#chunk.set(data, this.#length);
    this.#length += length;
    return length;
  }

  bytes(): Uint8Array {
    const chunks = [...this.#full, this.#chunk.subarray(0, this.#length)];
    const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  #beginChunk(least: number): void {
    this.#full.push(this.#chunk.subarray(0, this.#length));
    this.#chunk = Buffer.allocUnsafe(Math.max(CHUNK_SIZE, least));
    this.#length = 0;
  }
}
