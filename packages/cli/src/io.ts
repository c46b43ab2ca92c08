import { createColors } from 'picocolors';

/** A stream that text goes to. */
export type Output = {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
};

/** What surrounds a run of the command; the tests put their own in its place. */
export type Io = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  readonly isInputTerminal: boolean;
  readInput(): Promise<Uint8Array>;
};

export type Colours = ReturnType<typeof createColors>;

/** NO_COLOR wins over FORCE_COLOR; without either, colour only on a terminal that has some. */
export function coloursFor(output: Output, env: Io['env']): Colours {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== '';
  const refused = (env.NO_COLOR ?? '') !== '' || env.FORCE_COLOR === '0';
  return createColors(!refused && (forced || (output.isTerminal && env.TERM !== 'dumb')));
}

/** The process itself. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    // `thidua check | head`: the reader has seen enough.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    // Looked at only when asked for: to open it costs more than to check a file.
    get isInputTerminal() {
      return process.stdin.isTTY === true;
    },
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}

const outputTo = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => {
    stream.write(text);
  },
  isTerminal: stream.isTTY === true,
  columns: stream.columns,
});
