// Trains a logistic regression with one effect for each hour, weekday, origin and destination, and one for distance,
// and writes it as ONNX. What a user would write in Python stands beside it, in train.py.
import { readFileSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { additiveModel } from "./onnx-writer.mjs";

/** How many rows to learn from; a smaller number is faster, and worse. */
const TRAIN_ROWS = 20_000;

const { epochs, learning_rate: rate } = JSON.parse(readFileSync(process.env.MODELGATE_PARAMS, "utf8"));
const seed = Number(process.env.MODELGATE_SEED);
const CATEGORIES = ["hour", "weekday", "origin", "destination"];

const rows = await readRows(process.env.MODELGATE_DATA_TRAIN);
const encoded = encode(rows);
const model = learn(encoded);
writeFileSync(`${process.env.MODELGATE_OUTPUT}/model.onnx`, additiveModel(describe(model)));
writeFileSync(
  `${process.env.MODELGATE_OUTPUT}/metrics.json`,
  JSON.stringify({ training_rows: rows.late.length, training_loss: model.losses }),
);
console.log(`learned from ${rows.late.length} rows, loss ${model.losses.map((loss) => loss.toFixed(4)).join(" ")}`);

async function readRows(file) {
  const connection = await (await DuckDBInstance.create()).connect();
  const result = await connection.runAndReadAll(
    `select hour::double as hour, weekday::double as weekday, distance::double as distance, origin, destination, late::double as late
     from read_parquet('${file.replaceAll("'", "''")}') using sample reservoir(${TRAIN_ROWS} rows) repeatable (${seed})`,
  );
  return result.getColumnsObject();
}

/** Every category as a number from 0, in the order of its values. */
function encode(columns) {
  const categories = CATEGORIES.map((name) => {
    const values = [...new Set(columns[name])].sort((a, b) => (a < b ? -1 : 1));
    const code = new Map(values.map((value, i) => [value, i]));
    return { name, values, codes: Int32Array.from(columns[name], (value) => code.get(value)) };
  });
  const { distance } = columns;
  const mean = distance.reduce((sum, x) => sum + x, 0) / distance.length;
  const sd = Math.sqrt(distance.reduce((sum, x) => sum + (x - mean) ** 2, 0) / distance.length) || 1;
  return { categories, distance: Float64Array.from(distance, (x) => (x - mean) / sd), mean, sd, late: columns.late };
}

/** Stochastic gradient descent with AdaGrad's step sizes, in a seeded order. */
function learn({ categories, distance, mean, sd, late }) {
  const weights = categories.map(({ values }) => new Float64Array(values.length));
  const squares = categories.map(({ values }) => new Float64Array(values.length).fill(1));
  const state = { bias: 0, slope: 0, biasSquare: 1, slopeSquare: 1 };
  const order = Uint32Array.from(late, (_, i) => i);
  const random = generator(seed);
  const losses = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const row of order) {
      let logit = state.bias + state.slope * distance[row];
      for (let k = 0; k < weights.length; k++) logit += weights[k][categories[k].codes[row]];
      const p = 1 / (1 + Math.exp(-logit));
      loss -= Math.log(late[row] === 1 ? p : 1 - p);
      const gradient = p - late[row];
      state.biasSquare += gradient * gradient;
      state.bias -= (rate * gradient) / Math.sqrt(state.biasSquare);
      const sloped = gradient * distance[row];
      state.slopeSquare += sloped * sloped;
      state.slope -= (rate * sloped) / Math.sqrt(state.slopeSquare);
      for (let k = 0; k < weights.length; k++) {
        const code = categories[k].codes[row];
        squares[k][code] += gradient * gradient;
        weights[k][code] -= (rate * gradient) / Math.sqrt(squares[k][code]);
      }
    }
    losses.push(loss / late.length);
  }
  return { categories, weights, mean, sd, losses, ...state };
}

function describe({ categories, weights, mean, sd, slope, bias }) {
  return {
    bias: bias - (slope * mean) / sd,
    linear: [{ name: "distance", slope: slope / sd }],
    effects: categories.map(({ name, values }, k) => ({
      name,
      isText: typeof values[0] === "string",
      keys: values,
      values: [...weights[k]],
    })),
  };
}

/** A small seeded generator (a linear congruential one): good enough to shuffle. */
function generator(start) {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order, random) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
