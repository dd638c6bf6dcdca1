"""What people do instead of `register`: a new version of a model in MLflow's registry, in a file of its own, with an alias.
Usage: register_mlflow.py registry.db model.onnx"""

import sys
from pathlib import Path

import mlflow
from mlflow.exceptions import RestException, MlflowException

registry, model = sys.argv[1:]
mlflow.set_tracking_uri(f"sqlite:///{registry}")
client = mlflow.MlflowClient()
try:
    client.create_registered_model("cancer")
except (MlflowException, RestException):
    pass
version = client.create_model_version("cancer", source=Path(model).resolve().as_uri())
client.set_registered_model_alias("cancer", "challenger", version.version)
