import { join, resolve } from 'node:path';

/** Where environments and unfinished work are kept: `FRAMEWISE_LAB`, or `.cache/lab` below the project. */
export const labFolder = (root: string): string => resolve(process.env['FRAMEWISE_LAB'] ?? join(root, '.cache/lab'));

/** The virtual environment of one pinned environment. */
export const environmentFolder = (root: string, id: string): string => join(labFolder(root), id);

/** Its interpreter. */
export const interpreterIn = (folder: string): string => join(folder, 'bin', 'python');
