"""References in any style of the Citation Style Language (CSL 1.0)."""
