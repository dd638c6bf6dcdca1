"""Expected values for gates on slices and groups: fairness by fairlearn, baselines by scikit-learn, p values by SciPy.

Run: pip install fairlearn==0.15.0 scikit-learn==1.9.1 scipy==1.18.1
     python make-gates.py > gates.json

Fairlearn's definitions: https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html
"""

import json

import fairlearn
import numpy as np
import scipy
import sklearn
from fairlearn.metrics import (
    MetricFrame,
    demographic_parity_difference,
    demographic_parity_ratio,
    equal_opportunity_difference,
    equalized_odds_difference,
)
from scipy.stats import norm, ttest_1samp
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.metrics import accuracy_score, log_loss, precision_score, recall_score, root_mean_squared_error

random = np.random.default_rng(2026)


def fairness(rows, groups, tilt):
    group = random.integers(0, groups, size=rows)
    label = (random.random(rows) < 0.3 + 0.1 * group / groups).astype(int)
    score = np.round(np.clip(0.25 + 0.4 * label + tilt * group + random.normal(0, 0.2, rows), 0, 1), 6)
    chosen = (score >= 0.5).astype(int)
    by = {"sensitive_features": group}
    frame = MetricFrame(
        metrics={"recall": recall_score, "precision": precision_score, "accuracy": accuracy_score},
        y_true=label, y_pred=chosen, **by)
    losses = MetricFrame(metrics=lambda y, s: log_loss(y, s, labels=[0, 1]), y_true=label, y_pred=np.clip(score, 1e-15, 1 - 1e-15), **by)
    gaps = [score[group == g].mean() - label[group == g].mean() for g in range(groups)]
    return {
        "label": label.tolist(), "score": score.tolist(), "group": group.tolist(), "threshold": 0.5,
        "expected": {
            "demographic_parity_difference": demographic_parity_difference(label, chosen, **by),
            "demographic_parity_ratio": demographic_parity_ratio(label, chosen, **by),
            "equal_opportunity_difference": equal_opportunity_difference(label, chosen, **by),
            "equalized_odds_difference": equalized_odds_difference(label, chosen, **by),
            "calibration_gap": max(gaps) - min(gaps),
            "worst_group_recall": frame.group_min()["recall"],
            "worst_group_precision": frame.group_min()["precision"],
            "worst_group_accuracy": frame.group_min()["accuracy"],
            "worst_group_log_loss": losses.group_max(),
        },
    }


def baselines():
    """A model without features, fitted on one label and judged on another."""
    train = (random.random(200) < 0.3).astype(int)
    test = (random.random(80) < 0.4).astype(int)
    prior = DummyClassifier(strategy="prior").fit(np.zeros((200, 1)), train)
    chance = prior.predict_proba(np.zeros((80, 1)))
    classes = random.choice(["a", "b", "c"], size=150, p=[0.2, 0.5, 0.3])
    seen = random.choice(["a", "b", "c"], size=60, p=[0.3, 0.4, 0.3])
    many = DummyClassifier(strategy="prior").fit(np.zeros((150, 1)), classes)
    values, later = np.round(random.normal(10, 3, 120), 6), np.round(random.normal(11, 3, 50), 6)
    mean = DummyRegressor().fit(np.zeros((120, 1)), values)
    empty = np.zeros((50, 1))
    return {
        "binary": {
            "prevalence": train.mean(), "label": test.tolist(),
            "log_loss": log_loss(test, chance), "accuracy": accuracy_score(test, prior.predict(np.zeros((80, 1)))),
        },
        "multiclass": {
            "classes": many.classes_.tolist(), "shares": many.class_prior_.tolist(),
            "label": [many.classes_.tolist().index(c) for c in seen],
            "log_loss": log_loss(seen, many.predict_proba(np.zeros((60, 1))), labels=many.classes_),
            "accuracy": accuracy_score(seen, many.predict(np.zeros((60, 1)))),
        },
        "regression": {"mean": values.mean(), "label": later.tolist(), "rmse": root_mean_squared_error(later, mean.predict(empty))},
    }


def tails():
    """One-sided p values of "the mean difference is at least limit"."""
    found = []
    for rows, shift in [(12, -0.1), (60, 0.05), (400, -0.02)]:
        first, second = np.round(random.normal(1, 0.3, rows), 6), np.round(random.normal(1 + shift, 0.3, rows), 6)
        for limit in [0.0, -0.05, -0.2]:
            p = ttest_1samp(first - second, limit, alternative="less").pvalue
            found.append({"first": first.tolist(), "second": second.tolist(), "limit": limit, "p": p})
    return found


def tango_tails():
    """Tango's statistic, from the paper, with the nuisance share by the closed form."""
    found = []
    for b, c, n in [(3, 20, 500), (10, 12, 300), (40, 90, 5000), (0, 9, 120)]:
        for limit in [0.0, -0.01, -0.05]:
            linear = -b - c + (2 * n - b + c) * limit
            q = (np.sqrt(linear**2 - 8 * n * (-c * limit * (1 - limit))) - linear) / (4 * n)
            z = (b - c - n * limit) / np.sqrt(n * (2 * q + limit * (1 - limit)))
            found.append({"b": b, "c": c, "n": n, "limit": limit, "p": norm.cdf(z)})
    return found


print(json.dumps({
    "made_by": {"fairlearn": fairlearn.__version__, "scikit-learn": sklearn.__version__, "scipy": scipy.__version__},
    "fairness": [fairness(300, 2, 0.1), fairness(400, 4, -0.05)],
    "baseline": baselines(),
    "paired_t": tails(),
    "paired_score": tango_tails(),
}, separators=(",", ":")))
