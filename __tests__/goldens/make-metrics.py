"""Expected values of every metric, computed by scikit-learn, SciPy and statsmodels, without and with weights.

Run: pip install scikit-learn==1.9.1 scipy==1.18.1 statsmodels==0.15.0 numpy
     python make-metrics.py > metrics.json

What none of them has is computed here from its definition, row by row: smape, wape, precision_at_k, the binned
calibration errors, expected_value, flips. `roc_auc_ovo` takes no weights in scikit-learn: whole weights are rows repeated.
"""

import json
import warnings

import numpy as np
import scipy
import sklearn
import statsmodels
import statsmodels.api as sm
from scipy.stats import ks_2samp
from sklearn import metrics as m
from sklearn.calibration import calibration_curve

warnings.filterwarnings("ignore")
random = np.random.default_rng(2026)


def cuts(y, s, w):
    for t in sorted(set(s), reverse=True):
        taken = s >= t
        yield (w * taken * y).sum(), (w * taken * (1 - y)).sum()


def top(y, s, w, needed):
    for tp, fp in cuts(y, s, w):
        if tp + fp >= needed - 1e-9:
            return tp / (tp + fp)


def bins(y, s, w):
    """Ten bins of equal weight; rows of equal score in the bin of the first of them."""
    before, found = 0.0, {}
    for value in sorted(set(s)):
        here = s == value
        at = min(9, int(np.floor(10 * before / w.sum() + 1e-9)))
        found.setdefault(at, np.zeros(len(s), bool))
        found[at] |= here
        before += w[here].sum()
    gaps = [(abs(np.average(s[b], weights=w[b]) - np.average(y[b], weights=w[b])), w[b].sum() / w.sum()) for b in found.values()]
    return sum(g * share for g, share in gaps), max(g for g, _ in gaps)


def logistic(y, s, w):
    x = np.log(s / (1 - s))
    free = sm.GLM(y, sm.add_constant(x), family=sm.families.Binomial(), freq_weights=w).fit(tol=1e-14, maxiter=200)
    held = sm.GLM(y, np.ones((len(y), 1)), family=sm.families.Binomial(), offset=x, freq_weights=w).fit(tol=1e-14, maxiter=200)
    return float(free.params[1]), float(held.params[0])


def binary(y, s, other, t, w):
    d, o = (s >= t).astype(int), (other >= t).astype(int)
    k = dict(sample_weight=w)
    tn, fp, fn, tp = m.confusion_matrix(y, d, **k).ravel()
    p, r, _ = m.precision_recall_curve(y, s, **k)
    slope, intercept = logistic(y, s, w)
    ece, mce = bins(y, s, w)
    fpr, tpr, _ = m.roc_curve(y, s, drop_intermediate=False, **k)
    return {
        "roc_auc": m.roc_auc_score(y, s, **k), "average_precision": m.average_precision_score(y, s, **k),
        "log_loss": m.log_loss(y, s, **k), "brier": m.brier_score_loss(y, s, **k), "brier_skill": m.d2_brier_score(y, s, **k),
        "accuracy": m.accuracy_score(y, d, **k), "balanced_accuracy": m.balanced_accuracy_score(y, d, **k),
        "precision": m.precision_score(y, d, **k), "recall": m.recall_score(y, d, **k),
        "specificity": m.recall_score(y, d, pos_label=0, **k), "f1": m.f1_score(y, d, **k),
        "f_beta(2)": m.fbeta_score(y, d, beta=2, **k), "f_beta(0.5)": m.fbeta_score(y, d, beta=0.5, **k),
        "mcc": m.matthews_corrcoef(y, d, **k), "kappa": m.cohen_kappa_score(y, d, **k),
        "fpr": fp / (fp + tn), "fnr": fn / (fn + tp), "selection_rate": np.average(d, weights=w),
        "recall_at_precision(0.8)": r[p >= 0.8].max(), "precision_at_recall(0.7)": p[r >= 0.7 - 1e-12].max(),
        "precision_at_k(30)": top(y, s, w, 30), "lift_at_k(10%)": top(y, s, w, w.sum() / 10) / np.average(y, weights=w),
        "ks_statistic": np.abs(tpr - fpr).max(), "ece": ece, "mce": mce,
        "calibration_slope": slope, "calibration_intercept": intercept,
        "calibration_ratio": np.average(s, weights=w) / np.average(y, weights=w),
        "expected_value(tp=10;fp=-2;fn=-50)": (10 * tp - 2 * fp - 50 * fn) / w.sum(),
        "flip_rate": np.average(d != o, weights=w), "pos_to_neg": np.average((d == 0) & (o == 1), weights=w),
        "neg_to_pos": np.average((d == 1) & (o == 0), weights=w),
    }


def multiclass(y, p, other, w, repeats):
    d, k, labels = p.argmax(1), dict(sample_weight=w), [0, 1, 2]
    found = {
        "accuracy": m.accuracy_score(y, d, **k), "balanced_accuracy": m.balanced_accuracy_score(y, d, **k),
        "log_loss": m.log_loss(y, p, **k), "brier": m.brier_score_loss(y, p, **k), "mcc": m.matthews_corrcoef(y, d, **k),
        "kappa": m.cohen_kappa_score(y, d, **k),
        "quadratic_weighted_kappa": m.cohen_kappa_score(y, d, weights="quadratic", **k),
        "top_k_accuracy(2)": m.top_k_accuracy_score(y, p, k=2, **k),
        "flip_rate": np.average(d != other.argmax(1), weights=w),
    }
    for average in ("macro", "weighted", "micro"):
        for name, score in (("precision", m.precision_score), ("recall", m.recall_score), ("f1", m.f1_score)):
            found[f"{name}_{average}"] = score(y, d, labels=labels, average=average, zero_division=0, **k)
    for at, label in enumerate("abc"):
        for name, score in (("precision", m.precision_score), ("recall", m.recall_score), ("f1", m.f1_score)):
            found[f"{name}({label})"] = score(y, d, labels=labels, average=None, zero_division=0, **k)[at]
    for average in ("macro", "weighted"):
        found[f"roc_auc_ovr_{average}"] = m.roc_auc_score(y, p, multi_class="ovr", average=average, **k)
        found[f"roc_auc_ovo_{average}"] = m.roc_auc_score(
            np.repeat(y, repeats), np.repeat(p, repeats, axis=0), multi_class="ovo", average=average)
    return found


def regression(y, p, w):
    k, e = dict(sample_weight=w), np.abs(y - p)
    far = np.abs(y) > 1e-9 * np.abs(y).mean()
    low, high = 0.8 * p, 1.3 * p
    return {
        "mae": m.mean_absolute_error(y, p, **k), "mse": m.mean_squared_error(y, p, **k),
        "rmse": m.root_mean_squared_error(y, p, **k), "r2": m.r2_score(y, p, **k),
        "median_absolute_error": m.median_absolute_error(y, p, **k), "max_error": m.max_error(y, p),
        "explained_variance": m.explained_variance_score(y, p, **k), "bias": np.average(p - y, weights=w),
        "mape": m.mean_absolute_percentage_error(y[far], p[far], sample_weight=w[far]),
        "smape": np.average(2 * e / (np.abs(y) + np.abs(p)), weights=w), "wape": (w * e).sum() / (w * np.abs(y)).sum(),
        "rmsle": m.root_mean_squared_log_error(y, p, **k), "pinball_at_q(0.9)": m.mean_pinball_loss(y, p, alpha=0.9, **k),
        "poisson_deviance": m.mean_poisson_deviance(y, p, **k),
        "gamma_deviance": m.mean_gamma_deviance(y[far], p[far], sample_weight=w[far]),
        "interval_coverage": np.average((low <= y) & (y <= high), weights=w), "interval_width": np.average(high - low, weights=w),
    }


n = 120
y = (random.random(n) < 0.4).astype(int)
score = lambda skill: np.clip((skill * y + 0.9 * random.random(n)).round(2) / 2, 0.01, 0.99)
s, other = score(0.5), score(0.4)
w, whole, ones = random.exponential(size=n).round(3), random.integers(0, 4, n), np.ones(n)
ks = ks_2samp(s[y == 1], s[y == 0]).statistic
assert abs(ks - binary(y, s, other, 0.4, ones)["ks_statistic"]) < 1e-12

classes = random.choice(3, n, p=[0.5, 0.3, 0.2])
p3 = random.dirichlet([1, 1, 1], n) + 0.3 * np.eye(3)[classes]
p3, q3 = (x / x.sum(1, keepdims=True) for x in (p3, random.dirichlet([1, 1, 1], n)))

label = random.gamma(2, 3, n).round(2)
label[:3] = 0
value = (label * random.lognormal(0, 0.3, n) + 0.1).round(3)

# Without ties, ten bins of equal count are scikit-learn's quantile bins.
distinct = random.permutation(np.linspace(0.01, 0.99, n))
share, mean = calibration_curve(y, distinct, n_bins=10, strategy="quantile")
assert abs(np.abs(share - mean).mean() - bins(y, distinct, ones)[0]) < 1e-12


def clean(values):
    return {name: float(value) for name, value in values.items()}


print(json.dumps({
    "meta": {"sklearn": sklearn.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
    "weight": w.tolist(), "whole_weight": whole.tolist(),
    "binary": {"y": y.tolist(), "score": s.tolist(), "champion": other.tolist(), "threshold": 0.4,
               "plain": clean(binary(y, s, other, 0.4, ones)), "weighted": clean(binary(y, s, other, 0.4, w))},
    "multiclass": {"y": classes.tolist(), "p": p3.tolist(), "champion": q3.tolist(), "classes": ["a", "b", "c"],
                   "plain": clean(multiclass(classes, p3, q3, ones, np.ones(n, int))),
                   "weighted": clean(multiclass(classes, p3, q3, whole, whole))},
    "regression": {"y": label.tolist(), "p": value.tolist(), "plain": clean(regression(label, value, ones)),
                   "weighted": clean(regression(label, value, w))},
}))
