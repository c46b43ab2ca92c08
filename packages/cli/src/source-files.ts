import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Diagnostic, decode, largestText, syntaxCodes } from '@thidua/language';
import { errorCode } from './failure.ts';
import { digestOfFile } from './file-digest.ts';
import { type FileFindingCode, fileDiagnostic } from './file-findings.ts';
import { readBytes } from './read-bytes.ts';

/** A `.thidua` file of a folder, or what stands in the way of there being one. */
export type SourceFile = { readonly path: string; readonly problem?: FileFindingCode };

export type SourceText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: Diagnostic };

const ending = '.thidua';
export const isSourceName = (path: string): boolean => path.endsWith(ending);

/** Whether a folder's entry is passed over without a word. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Whether `path` is `folder` or lies in it; both absolute. */
export const isWithin = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/**
 * The files of a folder in the order of their paths. Links inside the workspace are passed over, since
 * what they lead to is read where it lies; `workspace` is what no link may leave.
 */
export function listSources(folder: string, workspace: string): SourceFile[] {
  const found: SourceFile[] = [];
  const real = realpathSync(workspace);
  const walk = (at: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(at, { withFileTypes: true }).sort(byName);
    } catch (error) {
      found.push({ path: at, problem: errorCode(error) === 'ENOENT' ? 'TD0902' : 'TD0901' });
      return;
    }
    for (const entry of entries) {
      if (isSkipped(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isSymbolicLink()) {
        const problem = problemOfLink(path, real);
        if (problem !== undefined) found.push({ path, problem });
      } else if (entry.isFile()) {
        if (isSourceName(entry.name)) found.push({ path });
      } else if (isSourceName(entry.name)) {
        found.push({ path, problem: 'TD0904' });
      } else if (entry.isDirectory()) {
        walk(path);
      }
    }
  };
  walk(folder);
  return found;
}

/** What is wrong with a link, if anything: only links to sources and folders matter here. */
function problemOfLink(path: string, realWorkspace: string): FileFindingCode | undefined {
  let target: string;
  try {
    target = realpathSync(path);
    if (!isSourceName(path) && !statSync(target).isDirectory()) return undefined;
  } catch {
    return isSourceName(path) ? 'TD0902' : undefined;
  }
  return isWithin(realWorkspace, target) ? undefined : 'TD0903';
}

/** A file that was named by itself: the file, or what is wrong with it in its workspace. */
export function singleSource(path: string, workspace: string | undefined): SourceFile {
  if (workspace !== undefined && lstatSync(path).isSymbolicLink()) {
    const problem = problemOfLink(path, realpathSync(workspace));
    if (problem !== undefined) return { path, problem };
  }
  return statSync(path).isFile() ? { path } : { path, problem: 'TD0904' };
}

/** UTF-8 needs at most three bytes for a UTF-16 unit: more bytes than that cannot be a text of that length. */
const largestFile = largestText * 3;

/** Reads one file. Total: whatever stands in the way is a diagnostic. */
export function readSource(file: SourceFile): SourceText {
  if (file.problem !== undefined) return { problem: fileDiagnostic(file.problem) };
  try {
    const bytes = readBytes(file.path, largestFile);
    if (typeof bytes === 'number') return { problem: tooLarge(bytes) };
    const decoded = decode(bytes);
    return 'text' in decoded ? { text: decoded.text } : { problem: decoded.diagnostic };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { problem: fileDiagnostic('TD0902') };
    if (code === 'EISDIR') return { problem: fileDiagnostic('TD0904') };
    return { problem: fileDiagnostic('TD0901', code) };
  }
}

/** The digest of what a source says; nothing where it cannot be read. */
export function digestOfSource(file: SourceFile): string | undefined {
  return file.problem === undefined ? digestOfFile(file.path, largestFile) : undefined;
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

function tooLarge(bytes: number): Diagnostic {
  const size = megabytes(bytes);
  const most = megabytes(largestText);
  return {
    ...fileDiagnostic('TD0901'),
    code: syntaxCodes.tooLarge,
    message: {
      vi: `Tệp quá lớn: ${size.replace('.', ',')} MB, tối đa ${most.replace('.', ',')} MB.`,
      en: `The file is too large: ${size} MB, at most ${most} MB.`,
    },
    help: {
      vi: 'Mỗi tệp chỉ ghi một phong trào, thường vài chục kB. Kiểm tra xem có chép nhầm tệp không.',
      en: 'One file holds one movement, usually a few tens of kB. Check whether the wrong file was copied.',
    },
  };
}
