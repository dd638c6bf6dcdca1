"""Expected values for the intervals of evaluation.json, computed by SciPy and statsmodels.

Run: pip install scipy==1.18.1 statsmodels==0.15.0 numpy
     python make-intervals.py > intervals.json

Tango's interval is in neither: it is found here as the roots of his statistic, written from the paper with a general
root finder. DeLong's variances are computed by counting all pairs.
"""

import json

import numpy as np
import scipy
import statsmodels
from scipy.optimize import brentq
from scipy.special import betainc
from scipy.stats import norm, t, ttest_1samp, ttest_rel
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import proportion_confint

random = np.random.default_rng(2026)


def tango(b, c, n, z):
    def statistic(delta):
        A, B, C = 2 * n, -b - c + (2 * n - b + c) * delta, -c * delta * (1 - delta)
        q = (np.sqrt(B * B - 4 * A * C) - B) / (2 * A)
        return (b - c - n * delta) / np.sqrt(n * (2 * q + delta * (1 - delta)))

    at, edge = (b - c) / n, 1 - 1e-12
    return [
        brentq(lambda d: statistic(d) - z, -edge, at - 1e-12, xtol=1e-15),
        brentq(lambda d: statistic(d) + z, at + 1e-12, edge, xtol=1e-15),
    ]


def delong(label, first, second):
    """R's roc.test(method = "delong") by counting pairs: areas, variances, covariance."""
    parts = []
    for score in (first, second):
        pos, neg = score[label == 1], score[label == 0]
        wins = (pos[:, None] > neg[None, :]) + 0.5 * (pos[:, None] == neg[None, :])
        parts.append((wins.mean(axis=1), wins.mean(axis=0)))
    (v10a, v01a), (v10b, v01b) = parts
    m, n = len(v10a), len(v01a)
    s = np.cov(v10a, v10b) / m + np.cov(v01a, v01b) / n
    d = v10a.mean() - v10b.mean()
    se = np.sqrt(s[0, 0] + s[1, 1] - 2 * s[0, 1])
    return {
        "label": label.tolist(), "first": first.tolist(), "second": second.tolist(),
        "areas": [v10a.mean(), v10b.mean()], "variances": [s[0, 0], s[1, 1]],
        "delta": d, "se": se, "p": 2 * norm.sf(abs(d / se)),
    }


label = np.r_[np.ones(30), np.zeros(50)]
first = (label + random.normal(size=80)).round(1)
second = (label + random.normal(size=80)).round(1)
losses = [random.exponential(size=40), random.exponential(1.2, size=40)]
rel = ttest_rel(*losses)
print(json.dumps({
    "meta": {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
    "betainc": [[x, a, b, float(betainc(a, b, x))] for x, a, b in [
        (0.1, 0.5, 0.5), (0.5, 2, 3), (0.9, 10, 1), (0.01, 0.5, 200), (0.999, 3000, 0.5), (0.5, 500, 520), (1e-9, 0.5, 4)]],
    "t_sf": [[x, df, float(t.sf(x, df))] for x, df in [
        (0.0, 3), (1e-6, 4), (0.7, 1), (2.5, 12), (-1.3, 30), (9.0, 40), (1.96, 284806), (40, 7), (-3, 1999), (13.6, 228549), (30, 228549), (9.5, 1500)]],
    "t_ppf": [[p, df, float(t.ppf(p, df))] for p in (0.6, 0.9, 0.975, 0.995, 0.025, 1e-6) for df in (1, 2, 7.5, 199, 284806)],
    "norm_ppf": [[p, float(norm.ppf(p))] for p in (1e-300, 1e-15, 0.01, 0.07, 0.3, 0.6, 0.93, 0.99999)],
    "wilson": [[k, n, list(map(float, proportion_confint(k, n, alpha=0.05, method="wilson")))]
               for k, n in [(0, 20), (20, 20), (97, 100), (1, 3), (50000, 285000)]],
    "tango": [[b, c, n, tango(b, c, n, norm.ppf(0.975))] for b, c, n in [
        (10, 3, 100), (0, 0, 50), (5, 5, 44), (43, 0, 100), (1200, 1350, 285000), (1, 0, 200)]],
    "mcnemar": [[b, c, float(mcnemar([[0, b], [c, 0]], exact=True).pvalue),
                 float(mcnemar([[0, b], [c, 0]], exact=False, correction=False).pvalue)]
                for b, c in [(3, 9), (30, 50), (400, 333)]],
    "paired_t": {"first": losses[0].tolist(), "second": losses[1].tolist(), "p": rel.pvalue,
                 "interval": list(rel.confidence_interval(0.95)),
                 "single": list(ttest_1samp(losses[0], 0).confidence_interval(0.95))},
    "delong": delong(label, first, second),
}, indent=1))
