const LONGEST = 10_000;

/** Cuts a byte stream into lines; a line longer than 10,000 characters is cut, so that no child can fill our memory. */
export function createLineSplitter(onLine: (line: string) => void): {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
} {
  const decoder = new TextDecoder();
  let rest = "";
  return {
    push: (chunk) => {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line.slice(0, LONGEST));
      if (rest.length > LONGEST) {
        onLine(rest.slice(0, LONGEST));
        rest = "";
      }
    },
    end: () => {
      if (rest !== "") onLine(rest);
      rest = "";
    },
  };
}
