"""Trains the same kind of model as train.mjs, the way a user would: scikit-learn, exported by skl2onnx."""

import json
import os

import pandas as pd
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

# How many rows to learn from; a smaller number is faster, and worse.
TRAIN_ROWS = 20_000

seed = int(os.environ["MODELGATE_SEED"])
output = os.environ["MODELGATE_OUTPUT"]

numbers = ["hour", "weekday", "distance"]
texts = ["origin", "destination"]
rows = pd.read_parquet(os.environ["MODELGATE_DATA_TRAIN"])
rows = rows.sample(n=min(TRAIN_ROWS, len(rows)), random_state=seed)
rows[numbers] = rows[numbers].astype("float32")

categories = OneHotEncoder(handle_unknown="ignore")
model = Pipeline(
    [
        (
            "columns",
            ColumnTransformer(
                [
                    ("time", categories, ["hour", "weekday"]),
                    ("distance", StandardScaler(), ["distance"]),
                    ("route", OneHotEncoder(handle_unknown="ignore"), texts),
                ]
            ),
        ),
        ("regression", LogisticRegression(C=0.3, max_iter=300)),
    ]
)
model.fit(rows[numbers + texts], rows["late"])

inputs = [(name, FloatTensorType([None, 1])) for name in numbers]
inputs += [(name, StringTensorType([None, 1])) for name in texts]
onnx = to_onnx(model, initial_types=inputs, target_opset=17)
with open(f"{output}/model.onnx", "wb") as file:
    file.write(onnx.SerializeToString())

loss = float(log_loss(rows["late"], model.predict_proba(rows[numbers + texts])))
with open(f"{output}/metrics.json", "w") as file:
    json.dump({"training_rows": len(rows), "training_loss": loss}, file)
print(f"learned from {len(rows)} rows, loss {loss:.4f}")
