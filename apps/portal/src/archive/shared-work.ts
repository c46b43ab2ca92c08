import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Work that several processes share, piece by piece: a piece belongs to whoever is the first to take it, so that all end at
 * the same time, however fast each is and whenever it began.
 *
 * @param folder that is there, empty at first, and that all of them look at
 * @returns whether a piece is taken hereby, by its number
 */
export const takesFrom =
  (folder: string) =>
  (piece: number): boolean => {
    try {
      closeSync(openSync(join(folder, `${piece}`), 'wx'));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  };
