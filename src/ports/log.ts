/** Where people follow the work. Everything is neutralised by the adapter: data never becomes a log command. */
export interface Log {
  /** A step begun or done. */
  info(text: string): void;
  /** Something that is not as it should be, but does not stop the work. */
  warn(text: string): void;
  /** Progress within a step; may be thinned out or overwritten. */
  progress(text: string): void;
  /** A line of a child's own output. */
  child(text: string): void;
}
