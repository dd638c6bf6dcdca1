import { escaped } from "./html.ts";

/** As much of a document as a chart library needs to write an SVG into: elements, attributes and text. */
export interface SvgDocument {
  readonly documentElement: SvgElement;
  createElement(name: string): SvgElement;
  createElementNS(space: string, name: string): SvgElement;
  createTextNode(text: string): SvgText;
}

interface SvgText {
  readonly text: string;
  parentNode: SvgElement | null;
}

/** An element in the making; hidden state, because a library changes it step by step. */
class SvgElement {
  readonly ownerDocument: SvgDocument;
  readonly namespaceURI: string;
  readonly tagName: string;
  parentNode: SvgElement | null = null;
  #attributes = new Map<string, string>();
  #children: (SvgElement | SvgText)[] = [];

  constructor(ownerDocument: SvgDocument, namespaceURI: string, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
  }

  /** Styles stand in one attribute. */
  get style(): { setProperty: (name: string, value: string) => void } {
    const set = (name: string, value: string): void => {
      this.#attributes.set("style", `${this.#attributes.get("style") ?? ""}${name}:${value};`);
    };
    return { setProperty: set };
  }

  get firstChild(): SvgElement | SvgText | null {
    return this.#children[0] ?? null;
  }

  set textContent(text: string) {
    this.#children = [];
    if (text !== "") this.appendChild(this.ownerDocument.createTextNode(text));
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_space: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  append(...children: readonly (SvgElement | SvgText | string)[]): void {
    for (const child of children)
      this.appendChild(typeof child === "string" ? this.ownerDocument.createTextNode(child) : child);
  }

  appendChild<T extends SvgElement | SvgText>(child: T): T {
    return this.insertBefore(child, null);
  }

  insertBefore<T extends SvgElement | SvgText>(child: T, before: SvgElement | SvgText | null): T {
    child.parentNode?.removeChild(child);
    const at = before === null ? -1 : this.#children.indexOf(before);
    this.#children.splice(at < 0 ? this.#children.length : at, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild<T extends SvgElement | SvgText>(child: T): T {
    const at = this.#children.indexOf(child);
    if (at >= 0) this.#children.splice(at, 1);
    child.parentNode = null;
    return child;
  }

  get outerHTML(): string {
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    const inner = this.#children.map((child) => (child instanceof SvgElement ? child.outerHTML : escaped(child.text)));
    return `<${this.tagName}${attributes}>${inner.join("")}</${this.tagName}>`;
  }
}

const XHTML = "http://www.w3.org/1999/xhtml";

/** A document to draw in; each chart has its own, so that one never shows in another. */
export function svgDocument(): SvgDocument {
  const made: SvgDocument = {
    get documentElement() {
      return root;
    },
    createElement: (name) => new SvgElement(made, XHTML, name),
    createElementNS: (space, name) => new SvgElement(made, space, name),
    createTextNode: (text) => ({ text: String(text), parentNode: null }),
  };
  const root = new SvgElement(made, XHTML, "html");
  return made;
}
