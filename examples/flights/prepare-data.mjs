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
  current: ["2001-01-29", "2001-02-26"],
  "2001-02": ["2001-01-29", "2001-02-26"],
  "2001-03": ["2001-02-26", "2001-04-02"],
  "2001-04": ["2001-04-02", "2001-04-30"],
  "2001-05": ["2001-04-30", "2001-05-28"],
  "2001-06": ["2001-06-04", "2001-07-02"],
};

const NETWORKS = { us: "true", anc: "origin = 'ANC'" };

/** What lies in this folder's data/: every 20th flight of the network, and Anchorage, whose routes change in June. */
const SMALL = {
  networks: { us: "file_row_number % 20 = 0", anc: NETWORKS.anc },
  windows: { us: ["train", "test", "current"], anc: ["train", "test", "current", "2001-05", "2001-06"] },
};

/** Writes `data/us/*.parquet` and `data/anc/*.parquet` below a folder; the same files for the same rows. */
export async function prepareData(folder, { small = false } = {}) {
  const flights = join(
    dirname(dirname(createRequire(import.meta.url).resolve("vega-datasets"))),
    "data/flights-3m.parquet",
  );
  const connection = await (await DuckDBInstance.create()).connect();
  const quote = (text) => `'${text.replaceAll("'", "''")}'`;
  for (const [network, condition] of Object.entries(small ? SMALL.networks : NETWORKS)) {
    mkdirSync(join(folder, "data", network), { recursive: true });
    for (const name of small ? SMALL.windows[network] : Object.keys(WINDOWS)) {
      const [from, to] = WINDOWS[name];
      const file = join(folder, "data", network, `${name}.parquet`);
      const source = small ? `read_parquet(${quote(flights)}, file_row_number = true)` : quote(flights);
      const rows = `from ${source} where date >= '${from}' and date < '${to}' and ${condition}`;
      await connection.run(
        small
          ? `copy (select date, delay, distance, origin, destination ${rows} order by all) to ${quote(file)} (format parquet, compression zstd)`
          : `copy (select * ${rows}) to ${quote(file)} (format parquet)`,
      );
    }
  }
  connection.closeSync();
}

// `node prepare-data.mjs FOLDER` writes all rows, `--small` those that lie here.
if (process.argv[1] === import.meta.filename) {
  const small = process.argv.includes("--small");
  await prepareData(process.argv.slice(2).find((word) => word !== "--small") ?? ".", { small });
}
