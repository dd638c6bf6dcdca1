// Cuts the 3 million flights of the npm package vega-datasets (U.S. flights, January to June 2001: date, delay,
// distance, origin, destination) into training, test and monthly files, for the whole network and for Anchorage.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** Whole weeks, because a month of other length has other weekdays. Ends are exclusive. */
const WINDOWS = {
  train: ["2001-01-01", "2001-01-29"],
  test: ["2001-01-29", "2001-02-12"],
  "2001-02": ["2001-01-29", "2001-02-26"],
  "2001-03": ["2001-02-26", "2001-04-02"],
  "2001-04": ["2001-04-02", "2001-04-30"],
  "2001-05": ["2001-04-30", "2001-05-28"],
  "2001-06": ["2001-06-04", "2001-07-02"],
};

const NETWORKS = { us: "true", anc: "origin = 'ANC'" };

/** Writes `data/us/*.parquet` and `data/anc/*.parquet` below a folder. */
export async function prepareData(folder) {
  const flights = join(
    dirname(dirname(createRequire(import.meta.url).resolve("vega-datasets"))),
    "data/flights-3m.parquet",
  );
  const connection = await (await DuckDBInstance.create()).connect();
  const quote = (text) => `'${text.replaceAll("'", "''")}'`;
  for (const [network, condition] of Object.entries(NETWORKS)) {
    mkdirSync(join(folder, "data", network), { recursive: true });
    for (const [name, [from, to]] of Object.entries(WINDOWS)) {
      const file = join(folder, "data", network, `${name}.parquet`);
      await connection.run(
        `copy (select * from ${quote(flights)} where date >= '${from}' and date < '${to}' and ${condition}) to ${quote(file)} (format parquet)`,
      );
    }
  }
  connection.closeSync();
}

if (process.argv[1] === import.meta.filename) await prepareData(process.argv[2] ?? ".");
