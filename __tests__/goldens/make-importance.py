"""scikit-learn's permutation importance of a fixture, far more often shuffled than Modelgate does: importance.json.

Run: pip install scikit-learn==1.9.1 onnxruntime pandas==3.1.1; python make-importance.py
"""

import json
from pathlib import Path

import numpy as np
import onnxruntime
import pandas as pd
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.inspection import permutation_importance

HERE = Path(__file__).parent
FIXTURES = HERE.parent / "fixtures" / "models"
NUMBERS = ["radius", "texture", "perimeter", "area", "smoothness"]


class Exported(ClassifierMixin, BaseEstimator):
    """An exported classifier as scikit-learn wants one."""

    classes_ = np.array([0, 1])

    def __init__(self, file):
        self.session = onnxruntime.InferenceSession(FIXTURES / file)

    def fit(self, X, y):
        return self

    def __sklearn_is_fitted__(self):
        return True

    def predict_proba(self, X):
        given = {self.session.get_inputs()[0].name: np.asarray(X, dtype=np.float32)}
        return np.clip(self.session.run(None, given)[-1], 1e-15, 1 - 1e-15)


test = pd.read_csv(FIXTURES / "cancer-test.csv", float_precision="round_trip")
model = Exported("cancer-no-zipmap.onnx")
found = permutation_importance(model, test[NUMBERS].to_numpy(), test["benign"].to_numpy(), scoring="neg_log_loss", n_repeats=400, random_state=0)
golden = {name: {"mean": float(m), "sd": float(s)} for name, m, s in zip(NUMBERS, found.importances_mean, found.importances_std)}
with open(HERE / "importance.json", "w") as file:
    json.dump(golden, file, indent=2)
    file.write("\n")
