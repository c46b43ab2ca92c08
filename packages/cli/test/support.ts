import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../src/io.ts';
import { run } from '../src/run.ts';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the command in this process, as in a pipe. */
export async function thidua(
  cwd: string,
  args: readonly string[],
  given: { env?: Record<string, string>; input?: string | Uint8Array } = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    cwd,
    env: given.env ?? {},
    out: {
      write: (text) => {
        out += text;
      },
      isTerminal: false,
      columns: undefined,
    },
    err: {
      write: (text) => {
        err += text;
      },
      isTerminal: false,
      columns: undefined,
    },
    isInputTerminal: false,
    readInput: async () =>
      typeof given.input === 'string'
        ? new TextEncoder().encode(given.input)
        : (given.input ?? new Uint8Array()),
  };
  const code = await run(args, io);
  return { code, out, err };
}

/** Nobody is told anything. */
export const silentIo = (cwd: string): Io => {
  const nowhere = { write: () => undefined, isTerminal: false, columns: undefined };
  return {
    cwd,
    env: {},
    out: nowhere,
    err: nowhere,
    isInputTerminal: false,
    readInput: async () => new Uint8Array(),
  };
};

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'thidua-cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const fine = `phong trào thi-đua-mẫu-2023 "Phong trào mẫu"

tình trạng        dự thảo
cơ quan ban hành  "Sở Mẫu"
thời gian         năm 2023
`;

const issuers = `cơ quan ubnd-tỉnh-mẫu "Ủy ban nhân dân tỉnh Mẫu" {
  tên khác  "UBND tỉnh Mẫu"
  ký hiệu   "UBND"
  ngành     nhà nước
  cấp       tỉnh
  địa bàn   tỉnh-mẫu
  nguồn     "Bịa ra để kiểm thử" chưa đối chiếu
}
`;

const provinces = `đơn vị hành chính tỉnh-mẫu "Tỉnh Mẫu" {
  loại   "Tỉnh"
  cấp    tỉnh
  nguồn  "Bịa ra để kiểm thử" chưa đối chiếu
}
`;

/** A small workspace without findings. */
export const workspace = {
  'campaigns/co-quan/mau.thidua': issuers,
  'campaigns/don-vi-hanh-chinh/mau.thidua': provinces,
  'campaigns/mau/2023/thi-dua-mau-2023.thidua': fine,
} as const;

/** One with an error that can be fixed, an error about a name, and a repeated field. */
export const broken = `phong trào thi-đua-sai-2023 "Phong trào sai"

tinh trang        dự thảo
cơ quan ban hành  ubnd-tỉnh-mãu
thời gian         năm 2023
trích yếu         "Một"
trích yếu         "Hai"
`;
