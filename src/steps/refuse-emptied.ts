import type { ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import type { Ports } from "../ports/ports.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";
import { wayOut } from "./way-out.ts";

/**
 * Throws E_DEPLOYMENT_EMPTY for an environment in which a version is in force though its deployment file is not there,
 * or names none: somebody took the release out, and nobody could tell why it stays.
 */
export async function refuseEmptied(
  ports: Pick<Ports, "repository" | "context">,
  snapshot: RegistrySnapshot,
  { model, target, base }: { readonly model: ModelConfig; readonly target: DeploymentTarget; readonly base: string },
): Promise<void> {
  const { environment, file } = target;
  const alias = await snapshot.alias(model.name, environment);
  if (alias === null) return;
  const { version } = alias;
  const { state } = await snapshot.status(model.name, version);
  const which = state === "active" ? "" : `, which is ${state},`;
  const again = `modelgate deploy ${model.name} --environment ${environment}${ports.context.options} --version ${version}`;
  throw new UserError(
    "E_DEPLOYMENT_EMPTY",
    `${file} on ${base} names no release, but version ${version}${which} is in force in ${environment}`,
    {
      place: { file, line: 1, column: 1 },
      remedy:
        state === "active"
          ? `revert the commit that took it out, or: ${again}`
          : await wayOut(ports, snapshot, { model, target, alias }),
    },
  );
}
