import { expect, test } from "vitest";
import { sha256 } from "../../src/adapters/node/digest.ts";
import { readVersions } from "../../src/commands/verify/read-versions.ts";
import type { StoredVersion } from "../../src/domain/registry/records.ts";
import { createMemoryLargeModels } from "../fakes/memory-large-models.ts";

const MiB = 1024 * 1024;

/** Versions of these sizes, of which each file's content is its own path; one of another model beside them. */
async function read(sizes: readonly number[]) {
  const tip = new Map<string, string>();
  for (let version = 1; version <= sizes.length; version++)
    for (const file of ["version.json", "model.onnx"]) {
      const path = `models/fraud/versions/${version}/${file}`;
      tip.set(path, `id of ${path}`);
    }
  tip.set("models/other/versions/1/version.json", "id of another model's");
  const records = new Map(
    sizes.map((size, i) => [i + 1, { record: { version: i + 1, size, storage: { kind: "inline" } } } as StoredVersion]),
  );
  const asked: number[] = [];
  const history = {
    contents: async (ids: readonly string[]) => {
      asked.push(ids.length);
      return new Map(ids.map((id) => [id, new TextEncoder().encode(id)]));
    },
  };
  const ports = { digest: sha256, largeModels: createMemoryLargeModels() };
  const versions = [];
  for await (const one of readVersions({ ports, history, tip }, "fraud", records)) versions.push(one);
  return { versions, asked };
}

test("small versions are read many at once, and each is given its own files", async () => {
  const { versions, asked } = await read(new Array(405).fill(1000));
  expect(asked).toEqual([400, 400, 10]);
  expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 405 }, (_, i) => i + 1));
  for (const { version, digests } of versions)
    expect([...digests]).toEqual(
      ["version.json", "model.onnx"].map((file) => [file, sha256(`id of models/fraud/versions/${version}/${file}`)]),
    );
});

test("large ones are not: what is held at once stays small, and one that is larger than that is read alone", async () => {
  expect((await read([30 * MiB, 30 * MiB, 30 * MiB, 90 * MiB, 1, 1])).asked).toEqual([4, 2, 2, 4]);
  expect((await read([])).asked).toEqual([]);
});
