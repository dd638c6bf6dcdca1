"""Expected values for the drift tests, computed by SciPy and statsmodels.

Run: pip install scipy==1.18.1 statsmodels==0.15.0
     python make-drift.py > drift.json
"""

import json

import numpy as np
import scipy
import statsmodels
from scipy.stats import chi2_contingency, fisher_exact, ks_2samp, wasserstein_distance
from statsmodels.stats.proportion import proportions_ztest

random = np.random.default_rng(2001)


def ks(reference, current):
    found = ks_2samp(reference, current, method="exact")
    return {"ref": reference.tolist(), "cur": current.tolist(), "d": found.statistic, "p": found.pvalue}


def fisher(table):
    return {"table": table, "p": fisher_exact(table)[1]}


# Whole numbers from a few values: each is a point mass, so that a profile's knots isolate every one of them.
few = random.choice([1, 2, 5, 9, 14], size=400, p=[0.3, 0.25, 0.2, 0.15, 0.1])
fewer = random.choice([1, 2, 5, 9, 14], size=250, p=[0.1, 0.15, 0.2, 0.25, 0.3])
pooled = [[400, 30, 9, 8, 7, 6, 3], [380, 10, 1, 12, 2, 14, 0]]
print(
    json.dumps(
        {
            "meta": {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
            "two_proportions": [
                {"hits": hits, "sizes": sizes, "p": proportions_ztest(hits, sizes)[1]}
                for hits, sizes in [
                    ([10, 30], [200, 200]),
                    ([1, 400], [1000, 1000]),
                    ([5, 6], [50, 61]),
                    ([0, 3], [500, 90]),
                    ([7, 0], [10, 1000]),
                ]
            ],
            "fisher": [
                fisher(table)
                for table in [
                    [[0, 1000], [3, 497]],
                    [[0, 200000], [12, 99988]],
                    [[5, 5], [5, 5]],
                    [[8, 2], [1, 5]],
                    [[100, 900], [150, 850]],
                    [[3, 0], [0, 3]],
                ]
            ],
            "ks_exact": [
                ks(random.normal(size=60).round(3), random.normal(0.4, 1, size=41).round(3)),
                ks(random.normal(size=97).round(3), random.normal(0, 2, size=230).round(3)),
                ks(random.normal(size=12).round(3), random.normal(size=12).round(3)),
                ks(random.normal(size=5).round(3), random.normal(9, 1, size=300).round(3)),
            ],
            "few_values": {
                "ref": few.tolist(),
                "cur": fewer.tolist(),
                "wasserstein": wasserstein_distance(few, fewer),
                "mean_shift": float(fewer.mean() - few.mean()),
            },
            # Cells expected fewer than five times (fewer than 10.5 in both samples), pooled by hand: 9+7+3 with 1+2+0.
            "pooled": {
                "counts": pooled,
                "pooled": [[400, 30, 8, 6, 19], [380, 10, 12, 14, 3]],
                "chi2": list(chi2_contingency([[400, 30, 8, 6, 19], [380, 10, 12, 14, 3]], correction=False)[:3]),
            },
        },
        indent=1,
    )
)
