const MODEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const ALIAS = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Words that git or the registry use themselves, and names that Windows cannot store. */
const RESERVED = /^(head|main|latest|forge|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * Whether a text may name a model: lower-case letters, digits and inner hyphens, 1 to 63 characters, no reserved
 * word. The same name is a folder, part of a branch name and part of a reference, so this one rule guards them all.
 */
export function isModelName(name: string): boolean {
  return MODEL.test(name) && !RESERVED.test(name);
}

/** Whether a text may name an alias or an environment: as a model's name, and beginning with a letter. */
export function isAliasName(name: string): boolean {
  return ALIAS.test(name) && !RESERVED.test(name);
}

/** The rule in words, for error messages. */
export const NAME_RULE = "lower-case letters, digits and inner hyphens, at most 63, and not a reserved word";
