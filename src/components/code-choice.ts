/** The frameworks that a reader wants to see; none chosen means all. Kept for the whole site, so it may name more than a page shows. */
export type Choice = readonly string[];

export const choiceKey = 'frameworks';

/** `pytorch,jax` → its ids; anything that is no id is dropped. */
export const parseChoice = (text: string | null): Choice => [...new Set((text ?? '').split(',').filter((id) => /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(id)))];

export const formatChoice = (choice: Choice): string => choice.join(',');

/** What of a page is shown: what was chosen, or all where nothing of it was. */
export function findShown(choice: Choice, present: readonly string[]): readonly string[] {
  const chosen = present.filter((id) => choice.includes(id));
  return chosen.length > 0 ? chosen : present;
}

/** The choice after a framework is pressed; an empty id stands for "all". */
export function press(choice: Choice, id: string): Choice {
  if (id === '') return [];
  return choice.includes(id) ? choice.filter((known) => known !== id) : [...choice, id];
}
