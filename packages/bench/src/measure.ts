import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

export const median = (figures: readonly number[]): number => {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** What a finished process cost, by the operating system's own account. */
export type ProcessCost = {
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes at the peak. */
  readonly memory: number;
  readonly status: number | null;
  readonly output: string;
};

const account = fileURLToPath(new URL('account-on-exit.ts', import.meta.url));

/** Runs Node on a script and waits for it; `folder` is where it runs. */
export function runNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  folder?: string,
): ProcessCost {
  const start = performance.now();
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', account, ...args],
    {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
    },
  );
  const wall = performance.now() - start;
  const { cpu, memory } = JSON.parse(output[3] ?? '{}') as { cpu: number; memory: number };
  return { wall, cpu, memory, status, output: stdout + stderr };
}

/** The wall time of Node on a script without anything of ours around it. */
export function timeNode(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

/** Milliseconds that something took in this process: by the clock, and of all its threads. */
export type Took = { readonly wall: number; readonly cpu: number };

export async function took(run: () => unknown): Promise<Took> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** Rows of a table, the first its head. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => row.map(shown));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of cells) {
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
}

const shown = (cell: string | number): string =>
  typeof cell === 'string'
    ? cell
    : cell.toLocaleString('en', { maximumFractionDigits: Math.abs(cell) < 100 ? 1 : 0 });

export const machine = (): string =>
  `Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`;
