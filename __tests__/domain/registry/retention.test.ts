import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ranges } from "../../../src/domain/registry/collect-models.ts";
import type { AliasRecord } from "../../../src/domain/registry/records.ts";
import { retention, type VersionFacts } from "../../../src/domain/registry/retention.ts";

function alias(name: string, version: number, before: { previous?: number; good?: number } = {}): AliasRecord {
  return {
    ...{ schema: 1, alias: name, version, record: "r", serial: 1, reason: "deployed", actor: null, approved_by: [] },
    ...{ previous: before.previous ?? null, previous_good: before.good ?? null, pull_request: null, run_id: null },
    ...{ forced: false, at: "2001-05-03T00:00:00.000Z" },
  };
}

const facts = (version: number, more: Partial<VersionFacts> = {}): VersionFacts => ({
  ...{ version, state: "active", ranIn: [] },
  ...more,
});

const ENVIRONMENTS = ["production", "staging"];
const anyFacts = fc
  .array(
    fc.record({
      state: fc.constantFrom("active" as const, "retired" as const, "revoked" as const),
      ranIn: fc.subarray(ENVIRONMENTS),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.map((one, i) => facts(i + 1, one)));
const kept = (versions: ReturnType<typeof retention>): number[] =>
  versions.filter((one) => one.kept.length > 0).map(({ version }) => version);

describe("retention", () => {
  test("keeps what an alias would go back to; challenger goes back to nothing", () => {
    const versions = [1, 2, 3, 4, 5, 6].map((version) => facts(version));
    const aliases = [
      alias("production", 3, { previous: 4, good: 1 }),
      alias("challenger", 6, { previous: 5, good: 5 }),
    ];
    expect(retention(versions, { aliases, deployments: [], keep: 1 })).toEqual([
      { version: 1, kept: ["a rollback of production goes to it"] },
      { version: 2, kept: [] },
      { version: 3, kept: ["production names it"] },
      { version: 4, kept: ["production named it before"] },
      { version: 5, kept: [] },
      { version: 6, kept: ["challenger names it", "among the newest 1 active versions"] },
    ]);
  });

  test("never gives up what an alias or a deployment names, nor the newest active ones of all and of an environment", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5 }), (versions, a, b, keep) => {
        const named = 1 + (a % versions.length);
        const deployed = 1 + (b % versions.length);
        const around = {
          aliases: [alias("production", named)],
          deployments: [{ version: deployed, where: "f" }],
          keep,
        };
        const stay = new Set(kept(retention(versions, around)));
        const active = versions.filter(({ state }) => state === "active");
        const groups = [active, ...ENVIRONMENTS.map((one) => active.filter(({ ranIn }) => ranIn.includes(one)))];
        const needed = groups.flatMap((group) => group.slice(-keep).map(({ version }) => version));
        expect([...stay].sort()).toEqual([...new Set([named, deployed, ...needed])].sort());
      }),
    );
  });

  test("with more to keep gives up no more", () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 10 }), (versions, keep) => {
        const stay = (many: number) => kept(retention(versions, { aliases: [], deployments: [], keep: many }));
        expect(stay(keep + 1)).toEqual(expect.arrayContaining(stay(keep)));
      }),
    );
  });
});

test("numbers are told as ranges", () => {
  expect(ranges([])).toBe("");
  expect(ranges([3])).toBe("3");
  expect(ranges([5, 1, 2, 9, 3])).toBe("1-3, 5, 9");
});
