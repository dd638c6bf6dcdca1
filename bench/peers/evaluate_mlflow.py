"""MLflow's way: evaluate both models on the same table and validate the candidate against the baseline.
Usage: evaluate_mlflow.py table label challenger.onnx champion.onnx"""

import os
import sys
import tempfile
import warnings

warnings.filterwarnings("ignore")
os.environ["MLFLOW_TRACKING_URI"] = "sqlite:///" + tempfile.mkdtemp() + "/mlflow.db"

import mlflow
import numpy as np
import onnxruntime
import pandas as pd
from mlflow.models import MetricThreshold

path, label, *files = sys.argv[1:]
table = pd.read_parquet(path) if path.endswith(".parquet") else pd.read_csv(path)


def predictor(file):
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])

    def predict(frame):
        return (session.run(["probability"], {"X": frame.to_numpy(dtype=np.float32)})[0][:, 0] >= 0.5).astype(int)

    return predict


os.chdir(tempfile.mkdtemp())
results = []
for file in files:
    with mlflow.start_run():
        # SHAP explanations are left out; they would take many minutes.
        options = {"log_model_explainability": False, "log_explainer": False}
        results.append(mlflow.models.evaluate(predictor(file), table, targets=label, model_type="classifier", evaluators="default", evaluator_config=options))
threshold = {"accuracy_score": MetricThreshold(threshold=0.5, min_absolute_change=0.0001, greater_is_better=True)}
try:
    mlflow.validate_evaluation_results(threshold, results[0], results[1])
except mlflow.models.evaluation.validation.ModelValidationFailedException:
    pass
print(results[0].metrics["accuracy_score"])
