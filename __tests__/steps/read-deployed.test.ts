import { describe, expect, test } from "vitest";
import { referenceIn } from "../../src/steps/read-deployed.ts";

const DIGEST = `sha256:${"ab".repeat(32)}`;
const REF = `fraud:7@${DIGEST}`;

describe("the reference inside a value", () => {
  test.each([
    ["{ref}", REF, REF],
    ["{version}", "7", "7"],
    ["s3://models/{version}/{digest}", `s3://models/7/${DIGEST}`, "7"],
    ["v{version}, {version} again", "v7, 7 again", "7"],
    ["{ref} {ref}", `${REF} ${REF}`, REF],
    ["{digest}/{version}/{digest}", `${DIGEST}/7/${DIGEST}`, "7"],
    ["{version}{version}", "1111", "11"],
    ["{version}.0 (a+b)", "7.0 (a+b)", "7"],
  ])("%s", (form, written, reference) => {
    expect(referenceIn(written, form)).toBe(reference);
  });

  test.each([
    ["{ref}", "7"],
    ["{version}", "07"],
    ["{version}", "7\n"],
    ["v{version}, {version} again", "v7, 8 again"],
    ["{ref} {ref}", `${REF} fraud:8@${DIGEST}`],
    ["{digest}/{version}/{digest}", `${DIGEST}/7/sha256:${"0".repeat(64)}`],
    ["{version}.0", "7x0"],
  ])("%s is not the form of %j", (form, written) => {
    expect(referenceIn(written, form)).toBeNull();
  });
});
