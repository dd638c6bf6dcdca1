/**
 * The Python module with which MLflow loads a version's folder as a `python_function`: columns are bound by name, and
 * outputs read, as version.json says, and the answer has the columns that `modelgate score` writes. MLflow's own wrapper
 * of ONNX models does neither: it feeds columns by position, one-dimensional where there are several inputs, and fails
 * where outputs differ in length.
 */
export const MLFLOW_LOADER = `"""Runs a model that Modelgate registered as an MLflow python_function, as the record beside it says."""

import json
import os

import numpy as np
import onnxruntime
import pandas as pd

NUMBERS = {"float32": np.float32, "float64": np.float64, "int64": np.int64, "int32": np.int32, "bool": np.bool_}


class RegisteredModel:
    def __init__(self, path):
        with open(os.path.join(os.path.dirname(path), "version.json"), encoding="utf-8") as file:
            self.record = json.load(file)
        self.session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])

    def predict(self, data, params=None):
        """Scores the rows of a DataFrame: a score and a prediction, a prediction and probabilities, or a value."""
        rows = len(data)
        first = self.record["signature"]["inputs"][0]["shape"]
        size = first[0] if first and first[0] else max(rows, 1)
        parts = [self._answers(data.iloc[at : at + size], size) for at in range(0, rows, size)]
        answers = np.concatenate(parts) if parts else np.empty((0, self._width()))
        return self._frame(answers, data.index)

    def _answers(self, data, size):
        rows = len(data)
        padded = data.iloc[np.minimum(np.arange(size), rows - 1)]
        name = self.record["output"]["name"]
        output = self.session.run([name], {i["name"]: self._feed(i, padded) for i in self.record["signature"]["inputs"]})[0]
        return self._decode(output, size)[:rows]

    def _feed(self, tensor, data):
        names = [c["name"] for c in self.record["signature"]["columns"] if c["input"] == tensor["name"]]
        shape = [len(data)] if len(tensor["shape"]) < 2 else [len(data), len(names)] + [1] * (len(tensor["shape"]) - 2)
        if tensor["type"] == "string":
            texts = data[names].astype(object)
            values = np.array([["" if pd.isna(v) else str(v) for v in row] for row in texts.to_numpy()], dtype=object)
        else:
            numbers = data[names].astype(np.float64).to_numpy()
            kind = NUMBERS[tensor["type"]]
            if not issubclass(kind, np.floating) and not np.array_equal(numbers, np.floor(numbers)):
                raise ValueError(f"the input {tensor['name']} takes whole numbers: {', '.join(names)}")
            values = numbers.astype(kind)
        return values.reshape(shape)

    def _width(self):
        return len(self.record["output"]["classes"]) if self.record["task"] == "multiclass" else 1

    def _decode(self, output, rows):
        """Float64, a row each: the value, the score of the positive class, or a probability for each class."""
        plan, task = self.record["output"], self.record["task"]
        classes = plan["classes"]
        if isinstance(output, list) and output and isinstance(output[0], dict):
            labelled = [{_label(k): v for k, v in row.items()} for row in output]
            output = np.array([[row[_label(label)] for label in classes] for row in labelled])
        answers = np.asarray(output).reshape(rows, -1)
        if task == "regression":
            return answers.astype(np.float64)
        if plan["kind"] == "label":
            known = [_label(label) for label in classes]
            chosen = np.array([known.index(_label(label)) for label in answers[:, 0]])
            hot = np.eye(len(classes))[chosen]
            return hot if task == "multiclass" else hot[:, [plan["positive"]]]
        answers = answers.astype(np.float64)
        logit = plan["kind"] == "logit"
        if task == "multiclass":
            return _softmax(answers) if logit else answers
        positive = 1 if plan["positive"] is None else plan["positive"]
        if answers.shape[1] == 2:
            score = answers[:, positive] - answers[:, 1 - positive] if logit else answers[:, positive]
        else:
            score = answers[:, 0] if positive == 1 else -answers[:, 0] if logit else 1 - answers[:, 0]
        return (_sigmoid(score) if logit else score)[:, None]

    def _frame(self, answers, index):
        plan, task = self.record["output"], self.record["task"]
        if task == "regression":
            return pd.DataFrame({"prediction": answers[:, 0]}, index=index)
        classes = np.array(plan["classes"], dtype=object)
        if task == "multiclass":
            columns = {f"probability_{label}": answers[:, k] for k, label in enumerate(classes)}
            return pd.DataFrame({"prediction": classes[answers.argmax(axis=1)], **columns}, index=index)
        positive = 1 if plan["positive"] is None else plan["positive"]
        threshold = 0.5 if self.record["threshold"] is None else self.record["threshold"]
        chosen = np.where(answers[:, 0] >= threshold, classes[positive], classes[1 - positive])
        return pd.DataFrame({"score": answers[:, 0], "prediction": chosen}, index=index)


def _label(label):
    """One text for each class, however its type changed on the way: 1, 1.0 and True are one."""
    text = str(label)
    lower = {"true": "1", "false": "0"}.get(text.lower(), text)
    try:
        number = float(lower)
    except ValueError:
        return lower
    return str(int(number)) if number.is_integer() else repr(number)


def _sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def _softmax(x):
    grown = np.exp(x - x.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)


def _load_pyfunc(path):
    return RegisteredModel(path)
`;
