"""`python -m tests.bench [NAME…]`: runs the benchmarks of that name, or all, and prints what each figure came to.

A benchmark is a module beside this one with a `NAME` and a `run()` (async or not) that gives rows.
"""

import asyncio
import importlib
import inspect
import pkgutil
import sys
import time
from types import ModuleType

import tests.bench
from tests.bench.rows import Row, table


def benchmarks() -> dict[str, ModuleType]:
    """Every benchmark by its name."""
    names = sorted(module.name for module in pkgutil.iter_modules(tests.bench.__path__))
    modules = [importlib.import_module(f"tests.bench.{name}") for name in names if name != "__main__"]
    return {module.NAME: module for module in modules if hasattr(module, "NAME")}


def rows_of(benchmark: ModuleType) -> list[Row]:
    """What a benchmark's `run` gives, awaited where it must be."""
    found = benchmark.run()
    rows: list[Row] = asyncio.run(found) if inspect.iscoroutine(found) else found
    return rows


def main(wanted: list[str]) -> int:
    """Prints a table for each; 1 when a figure was missed, 2 for a name that no benchmark has."""
    known = benchmarks()
    if unknown := [name for name in wanted if name not in known]:
        print(f"No benchmark {', '.join(unknown)}; there are: {', '.join(known)}.", file=sys.stderr)  # noqa: T201
        return 2
    missed = False
    for name in wanted or known:
        began = time.monotonic()
        rows = rows_of(known[name])
        print(f"{name} ({time.monotonic() - began:.0f} s)\n{table(rows)}\n", flush=True)  # noqa: T201
        missed = missed or not all(row.ok for row in rows)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
