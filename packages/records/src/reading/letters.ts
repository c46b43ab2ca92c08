const blockSize = 1 << 16;
/** The cells before a text that say how long it is. */
const head = 2;

/** Many short texts one after the other, two bytes a letter; nothing for the collector to walk through. */
export class Letters {
  private readonly blocks: Uint16Array[] = [];
  private used = blockSize;

  /** Keeps a text; the place by which it is found again. */
  add(text: string): number {
    const needed = head + text.length;
    if (this.used + needed > blockSize) {
      this.blocks.push(new Uint16Array(Math.max(blockSize, needed)));
      this.used = 0;
    }
    const block = this.blocks.at(-1) as Uint16Array;
    const start = this.used;
    block[start] = text.length >>> 16;
    block[start + 1] = text.length & 0xffff;
    for (let at = 0; at < text.length; at++) block[start + head + at] = text.charCodeAt(at);
    this.used += needed;
    return (this.blocks.length - 1) * blockSize + start;
  }

  /** Whether the text at a place is this one. */
  are(place: number, text: string): boolean {
    const block = this.blocks[Math.floor(place / blockSize)];
    const start = place % blockSize;
    if (block?.[start] !== text.length >>> 16) return false;
    if (block[start + 1] !== (text.length & 0xffff)) return false;
    for (let at = 0; at < text.length; at++) {
      if (block[start + head + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }
}
