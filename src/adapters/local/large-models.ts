import { UserError } from "../../core/user-error.ts";
import type { Digest } from "../../domain/contract/digest.ts";
import type { ReleaseStorage } from "../../domain/registry/storage.ts";
import type { Files } from "../../ports/files.ts";
import type { LargeModels } from "../../ports/large-models.ts";

/** Large models as files beside the local forge's: `<folder>/<tag>/model.onnx`. */
export function createLocalLargeModels(folder: string, files: Files, digest: Digest): LargeModels {
  const pathOf = ({ tag, asset }: ReleaseStorage): string => `${folder}/${tag}/${asset}`;
  const isWhole = async (at: ReleaseStorage, expected: string): Promise<boolean> => {
    const bytes = await files.read(pathOf(at));
    return bytes !== null && digest(bytes) === expected;
  };
  return {
    put: async (at, model) => {
      if (await isWhole(at, model.digest)) return;
      await files.write(pathOf(at), model.bytes);
      if (await isWhole(at, model.digest)) return;
      throw new UserError("E_UNCONFIRMED", `${pathOf(at)} was written, but is not the model`, {
        exit: 5,
        remedy: "check the disk, and run this again",
      });
    },
    get: (at) => files.read(pathOf(at)),
    remove: async (at) => {
      if ((await files.read(pathOf(at))) === null) return false;
      const replace = await files.claimFolder(`${folder}/${at.tag}`, [at.asset]);
      await replace(new Map());
      return true;
    },
  };
}
