"""What people write by hand: read the table, score two models with onnxruntime, and print scikit-learn's metrics of both.
No interval, no gate, no report. Usage: evaluate_sklearn.py table label challenger.onnx champion.onnx"""

import json
import sys

import numpy as np
import onnxruntime
import pandas as pd
from sklearn import metrics

path, label, *models = sys.argv[1:]
table = pd.read_parquet(path) if path.endswith(".parquet") else pd.read_csv(path)
y = table[label].to_numpy()
x = table.drop(columns=[label]).to_numpy(dtype=np.float32)
for file in models:
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    score = session.run(["probability"], {"X": x})[0][:, 0].astype(float)
    decided = score >= 0.5
    figures = {
        "roc_auc": metrics.roc_auc_score(y, score),
        "average_precision": metrics.average_precision_score(y, score),
        "log_loss": metrics.log_loss(y, score),
        "brier": metrics.brier_score_loss(y, score),
        "accuracy": metrics.accuracy_score(y, decided),
        "precision": metrics.precision_score(y, decided, zero_division=0),
        "recall": metrics.recall_score(y, decided),
        "f1": metrics.f1_score(y, decided),
    }
    print(json.dumps(figures))
