"""A trend as a picture. It needs matplotlib, an extra, which is imported only when one is drawn."""

import io
from collections.abc import Sequence
from datetime import date

from bot.languages import ENGLISH, Language
from bot.publish.clean import visible
from bot.publish.trends import Trend, described

_MARKERS = ("o", "s", "^", "D", "v", "P")
_STYLES = ("-", "--", ":", "-.")
_MOST_TICKS = 7


def draw(trend: Trend, language: Language = ENGLISH) -> bytes:
    """The trend as a PNG, told apart by markers and line styles as well as colours; ImportError without matplotlib."""
    from importlib import import_module

    # Typed as Any: the extra may be missing where types are checked.
    figure = import_module("matplotlib.figure").Figure(figsize=(8, 4.5), dpi=100, layout="constrained")
    axes = figure.add_subplot()
    for place, (name, counts) in enumerate(trend.sides):
        axes.plot(
            range(len(trend.days)),
            counts,
            label=_plain(name),
            marker=_MARKERS[place % len(_MARKERS)],
            linestyle=_STYLES[place % len(_STYLES)],
        )
    # The title stands over the picture, where every script is shown.
    axes.set_xticks(*_ticks(trend.days))
    axes.set_ylim(bottom=0)
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    out = io.BytesIO()
    figure.savefig(out, format="png", metadata={"Description": described(trend, language)})
    return out.getvalue()


def _ticks(days: Sequence[date]) -> tuple[list[int], list[str]]:
    step = -(-len(days) // _MOST_TICKS)
    places = list(range(0, len(days), step))
    return places, [f"{days[place]:%m-%d}" for place in places]


def _plain(text: str) -> str:
    """Without the dollar signs that matplotlib reads formulas between."""
    return visible(text).replace("$", r"\$")
