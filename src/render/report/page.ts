import { finished, type Html, html } from "./html.ts";
import { STYLE } from "./style.ts";

/** A page that may load and run nothing, whatever it holds. */
export function page(title: string, content: readonly (Html | null)[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const body = content.filter((part) => part !== null);
  return `<!doctype html>
${
  html`<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${finished(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${finished(STYLE)}</style></head>
<body><main>
${body.map((part) => html`${part}\n`)}</main></body></html>`.text
}
`;
}
