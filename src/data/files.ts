import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';
import type { ProgramFile } from './content.ts';
import { lineAt, type JsonFile } from './place.ts';
import type { Problem } from './problem.ts';

const sizeLimit = 4 * 1024 * 1024;

/** Reads every JSON file below a folder, in order of path. What can't be read becomes a problem. */
export function readJsonFiles(root: string, folder: string): { files: JsonFile[]; problems: Problem[] } {
  const files: JsonFile[] = [];
  const problems: Problem[] = [];
  for (const path of listFiles(join(root, folder), '.json')) {
    const file = relative(root, path).replaceAll('\\', '/');
    const complain = (line: number, found: string, expected: string, mend: string) =>
      problems.push({ rule: 'readable', file, line, path: '', found, expected, mend });
    const size = statSync(path).size;
    if (size > sizeLimit) {
      complain(0, `${size} bytes`, `at most ${sizeLimit} bytes`, 'split the file, or remove what does not belong in it');
      continue;
    }
    const text = decode(readFileSync(path));
    if (text === undefined) complain(0, 'bytes that are not UTF-8', 'UTF-8', 'save the file as UTF-8');
    else if (text.trim() === '') complain(0, 'an empty file', 'a JSON object', 'write the record, or delete the file');
    else {
      const errors: ParseError[] = [];
      const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
      for (const { error, offset } of errors.slice(0, 3)) complain(lineAt(text, offset), printParseErrorCode(error), 'JSON', 'correct the syntax at that line');
      for (const { key, line } of doubleKeys(text)) complain(line, `the key "${key}" twice`, 'each key once', 'keep one of the two');
      if (errors.length === 0) files.push({ file, text, value });
    }
  }
  return { files, problems };
}

/** The programs of all tasks and benchmarks, in order of path. */
export function readPrograms(root: string): ProgramFile[] {
  return ['content/samples', 'content/benchmarks']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => listFiles(join(root, folder), '.py'))
    .map((path) => ({ file: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** JSON.parse keeps the last of two equal keys in silence; an answer would vanish that way. */
function doubleKeys(text: string): { key: string; line: number }[] {
  const found: { key: string; line: number }[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push({ key, line: line + 1 });
      keys?.add(key);
    },
  });
  return found;
}
