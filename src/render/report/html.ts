/** Finished HTML: what `html` has made, and nothing else. */
export interface Html {
  readonly kind: "html";
  readonly text: string;
}

type Part = string | number | Html | readonly Html[] | null;

/** HTML from a template; every text that is put into it is escaped, so that data are never markup. Null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.map((literal, i) => (i === 0 ? literal : `${written(parts[i - 1] ?? null)}${literal}`)).join("");
  return { kind: "html", text };
}

/** HTML that another program has made of our own words and numbers, such as a chart. */
export function finished(text: string): Html {
  return { kind: "html", text };
}

function written(part: Part): string {
  if (part === null) return "";
  if (Array.isArray(part)) return part.map((one: Html) => one.text).join("");
  if (typeof part === "object") return (part as Html).text;
  return escaped(String(part));
}

/** Control characters and those that turn the direction of writing would only mislead a reader. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, " ")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
