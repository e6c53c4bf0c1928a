"""The one place that knows how a worker process is started, from a clone, a wheel or frozen."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence

WORKER_OPTION = "--worker"
_OURS = "summit_kb."


def worker_command(module: str, *arguments: str) -> list[str]:
    """The command line that runs ``module`` as a worker.

    A frozen program has no ``-m``: it is started as itself with ``--worker MODULE``, which its
    entry hands to ``run_as_worker``.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_OPTION, module, *arguments]
    # -P: a module lying in the folder the person works in must not stand in for a real one.
    return [sys.executable, "-P", "-X", "utf8", "-m", module, *arguments]


def run_as_worker(argv: Sequence[str]) -> bool:
    """Run the worker asked for by ``--worker MODULE`` to its end; False when none is asked for."""
    if len(argv) < 3 or argv[1] != WORKER_OPTION or not argv[2].startswith(_OURS):
        return False
    sys.argv = [argv[0], *argv[3:]]
    runpy.run_module(argv[2], run_name="__main__", alter_sys=True)
    return True
