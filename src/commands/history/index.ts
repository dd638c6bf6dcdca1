import { loadModel } from "../../config/load-config.ts";
import { readContract } from "../../config/read-contract.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { type AliasMove, disorderedClocks } from "../../domain/registry/alias-history.ts";
import { aliasPath } from "../../domain/registry/layout.ts";
import { type Period, parsePeriod } from "../../domain/registry/period.ts";
import { readMoves } from "../../steps/read-moves.ts";
import { declaration } from "./declaration.ts";
import { linesOfReign, reignsIn } from "./in-force.ts";
import { linesOfEvent, modelEvents } from "./model-events.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model } = await loadModel(inputs, ports.files);
    const period = inputs.at === null ? null : readPeriod(inputs.at);
    const history = await ports.registry.history();
    const moves = await readMoves(history, { model: model.name, alias: inputs.alias }, (bytes, { event, alias }) =>
      readContract("alias", bytes, `${aliasPath(model.name, alias)} at ${event.commit}`),
    );
    refuseUnknownAlias(moves, model.name, inputs.alias);
    for (const alias of disorderedClocks(moves))
      ports.log.warn(`the moves of ${alias} do not stand in the order of their times: some clock was wrong`);
    const reigns =
      period === null ? null : await reignsIn(history, model.name, { moves: governing(moves, inputs.alias), period });
    const events =
      period === null ? modelEvents(history.events, { model: model.name, alias: inputs.alias, moves }) : [];
    const nothing = `nothing of ${model.name} ${period === null ? "is registered yet" : `was in force at ${inputs.at}`}`;
    const lines = [...(reigns ?? []).flatMap(linesOfReign), ...[...events].reverse().flatMap(linesOfEvent)];
    return {
      exit: 0,
      json: formatJson({ schema: 1, model: model.name, branch: history.branch, events, in_force: reigns }),
      lines: lines.length === 0 ? [nothing] : lines,
      outputs: {},
    };
  },
});

function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period !== null) return period;
  throw new UserError("E_USAGE", `--at does not take ${JSON.stringify(text)}`, {
    remedy: "write a day (2026-05-03) or a time (2026-05-03T14:00, 2026-05-03T14:00+02:00)",
  });
}

/** A challenger is in force nowhere: it is told of only where it was asked for. */
function governing(moves: readonly AliasMove[], asked: string | null): readonly AliasMove[] {
  return asked === null ? moves.filter(({ alias }) => alias !== "challenger") : moves;
}

function refuseUnknownAlias(moves: readonly AliasMove[], model: string, alias: string | null): void {
  if (alias === null || moves.length > 0) return;
  throw new UserError("E_ALIAS_UNKNOWN", `no version of ${model} was ever ${alias}`, {
    remedy: "name champion, challenger, or an environment that something was promoted to",
  });
}
