"""Curves as scikit-learn draws them: writes curves.json beside this file. Needs numpy and scikit-learn.

The scores have ties, so that several rows share a threshold; the labels are noisy, so that the curves have steps.
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.calibration import calibration_curve
from sklearn.metrics import confusion_matrix, precision_recall_curve, roc_curve

random = np.random.default_rng(20261121)
label = (random.random(400) < 0.3).astype(int)
score = np.round(np.clip(random.normal(0.35 + 0.25 * label, 0.2), 0, 1), 2)
truth = random.integers(0, 4, 300)
chosen = np.where(random.random(300) < 0.7, truth, random.integers(0, 4, 300))
target = random.normal(10, 3, 300)
value = np.round(target + random.normal(0, 1, 300), 1)


def listed(array):
    return [float(number) for number in array]


weight = np.round(random.gamma(2, 1, 400) + 0.1, 2)

false_positive, true_positive, _ = roc_curve(label, score, drop_intermediate=False)
weighed_roc = roc_curve(label, score, sample_weight=weight, drop_intermediate=False)
weighed_precision, weighed_recall, _ = precision_recall_curve(label, score, sample_weight=weight)
precision, recall, _ = precision_recall_curve(label, score)
observed, predicted = calibration_curve(label, score, n_bins=10, strategy="quantile")
edges = np.percentile(value, np.linspace(0, 100, 21))
bins = np.searchsorted(edges[1:-1], value)
filled = [bins == k for k in range(20) if (bins == k).any()]

written = {
    "sklearn": sklearn.__version__,
    "numpy": np.__version__,
    "label": label.tolist(),
    "score": listed(score),
    "roc": {"x": listed(false_positive), "y": listed(true_positive)},
    "precision_recall": {"recall": listed(recall), "precision": listed(precision)},
    "calibration": {"predicted": listed(predicted), "observed": listed(observed)},
    "confusion_binary": confusion_matrix(label, score >= 0.5).tolist(),
    "weight": listed(weight),
    "weighed": {
        "roc": {"x": listed(weighed_roc[0]), "y": listed(weighed_roc[1])},
        "precision_recall": {"recall": listed(weighed_recall), "precision": listed(weighed_precision)},
        "confusion": confusion_matrix(label, score >= 0.5, sample_weight=weight).tolist(),
    },
    "truth": truth.tolist(),
    "chosen": chosen.tolist(),
    "confusion": confusion_matrix(truth, chosen).tolist(),
    "target": listed(target),
    "value": listed(value),
    "bins": {
        "predicted": [float(value[rows].mean()) for rows in filled],
        "observed": [float(target[rows].mean()) for rows in filled],
        "low": [float(np.percentile(target[rows], 10)) for rows in filled],
        "high": [float(np.percentile(target[rows], 90)) for rows in filled],
        "rows": [int(rows.sum()) for rows in filled],
    },
    "residual_reach": float(np.percentile(np.abs(value - target), 99)),
}
Path(__file__).with_name("curves.json").write_text(json.dumps(written) + "\n")
