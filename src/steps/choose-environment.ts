import type { ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";

/** The environment of that name; without a name the only one. Throws E_ENVIRONMENT with the names there are. */
export function chooseEnvironment(model: ModelConfig, name: string | null): DeploymentTarget {
  const names = model.environments.map((target) => target.environment);
  const [only, second] = model.environments;
  const found =
    name === null && second === undefined ? only : model.environments.find((target) => target.environment === name);
  if (found !== undefined) return found;
  if (names.length === 0) {
    throw new UserError("E_ENVIRONMENT", `${model.name} has no environment to deploy to`, {
      place: model.placeOf([]),
      remedy: "add one: deploy: { production: { file: deploy/production/NAME.yaml } }",
    });
  }
  const message =
    name === null
      ? `${model.name} has several environments and none was named`
      : `${model.name} has no environment ${name}`;
  throw new UserError("E_ENVIRONMENT", message, { remedy: `name one with --environment: ${names.join(", ")}` });
}

/** The environment whose version is the champion, where there is one. */
export function championEnvironment(model: ModelConfig): DeploymentTarget | null {
  return model.environments.find((target) => target.champion) ?? null;
}
