import { describe, expect, test } from "vitest";
import { newYamlFile, readYamlValue } from "../../src/config/edit-yaml.ts";

describe("a new file", () => {
  test("is what a person would write", () => {
    const values = new Map([
      ["model", "fraud"],
      ["release", `fraud:1@sha256:${"ab".repeat(32)}`],
    ]);
    expect(newYamlFile("By pull request only.", values)).toBe(
      `# By pull request only.\nmodel: fraud\nrelease: fraud:1@sha256:${"ab".repeat(32)}\n`,
    );
  });

  test.each(["7", "7.0", "true", "null", "", "a: b #c", "'x", '"', "x\ny", "- x", "{x}", "2024-01-01", " x ", "é"])(
    "gives %j back as it was, at any key",
    (value) => {
      const text = newYamlFile(
        "c",
        new Map([
          ["model", "2024"],
          ["spec.model.uri", value],
          ["list.0.image", value],
        ]),
      );
      expect(readYamlValue(text, "f", "spec.model.uri")).toBe(value);
      expect(readYamlValue(text, "f", "list.0.image")).toBe(value);
      expect(readYamlValue(text, "f", "model")).toBe("2024");
    },
  );
});
