import { homedir, hostname } from 'node:os';

/** What stands in for the paths of this machine, longest first so that the closest fits. */
export interface Places {
  work?: string;
  env?: string;
  python?: string;
}

/** Takes out of a text what belongs to this machine alone: its paths, its name, colours of the terminal, and addresses that packages came from. */
export function redact(text: string, places: Places): string {
  const named = Object.entries({ ...places, home: homedir() }).filter(([, path]) => path !== undefined && path.length > 3);
  const hidden = named.sort(([, a], [, b]) => b!.length - a!.length).reduce((rest, [name, path]) => rest.replaceAll(path!, `<${name}>`), text);
  return hidden
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .replace(/^(Looking in (indexes|links)|WARNING: (The (directory|repository)|Location)|.*trusted-host).*\n?/gm, '')
    .replaceAll(hostname().length > 3 ? hostname() : '\u0000', '<host>')
    .replace(/0x[0-9a-f]{8,}/g, '0x…');
}

/** Addresses in what an installer says name the registry of this machine. */
export const hideAddresses = (text: string): string => text.replace(/\b(?:https?|file):\/\/[^\s'"<>)]+/g, '<address>');

/** The beginning of a text, cut at a line. */
export function keepHead(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, text.lastIndexOf('\n', limit) + 1 || limit)}…\n`;
}

/** The end of a text, cut at a line. */
export function keepTail(text: string, limit: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= limit) return trimmed;
  const end = trimmed.slice(-limit);
  return `…\n${end.slice(end.indexOf('\n') + 1)}`;
}
