/** What the commands of a step printed, by what they were asked for. */
export type Said = Record<string, unknown>;

export interface Trainer {
  readonly script: string;
  readonly command: string;
  readonly line: RegExp;
  readonly write: (rows: number) => string;
}

export interface World {
  readonly folder: string;
  readonly git: (...args: string[]) => Promise<string>;
  readonly modelgate: (args: readonly string[], exit?: number) => Promise<Said>;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
}

/** What `modelgate` stands for in the commands that `onCommand` hears. */
export const PROGRAM: string;
export const TRAINERS: { readonly node: Trainer; readonly python: Trainer };
export const STEPS: readonly { readonly title: string; readonly play: (world: World) => Promise<Said> }[];
export function openWorld(options: {
  readonly folder: string;
  readonly trainer?: Trainer;
  readonly environment?: NodeJS.ProcessEnv;
  readonly onCommand?: (command: string) => void;
  readonly onLine?: (line: string) => void;
}): Promise<World>;
