import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

export type JsonPath = readonly (string | number)[];

/** A JSON file that has been read, with its text so that messages can name lines. */
export interface JsonFile {
  /** Path from the project's root. */
  file: string;
  text: string;
  value: unknown;
}

const trees = new WeakMap<JsonFile, Node | undefined>();

/** `['answers', 'jax', 0]` → `answers.jax[0]` */
export function showPath(path: JsonPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** The line of the nearest place on the way to `path` that exists in the file. */
export function lineOf(json: JsonFile, path: JsonPath): number {
  if (!trees.has(json)) trees.set(json, parseTree(json.text));
  const tree = trees.get(json);
  if (tree === undefined) return 0;
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return lineAt(json.text, node.offset);
  }
  return 1;
}

/** 1-based line of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** What stands at a path, or undefined. */
export function valueAt(json: JsonFile, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => (value === null || typeof value !== 'object' ? undefined : (value as Record<string | number, unknown>)[step]), json.value);
}
