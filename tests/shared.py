"""Material beside a developer's checkout: labelled sets, a digest in the format we read and write, Discord's API.

It is no part of the project. Tests that use it skip where it is not there.
"""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"


def shared_file(name: str) -> Path:
    """The path of a file beside the checkout, or a skip with a reason."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    return path
