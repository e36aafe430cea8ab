"""A small picture of the figures, drawn without any library."""

from collections.abc import Mapping, Sequence
from html import escape
from math import log10

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 720, 300, 60, 24, 250, 40
COLOURS = ("#2f6f4f", "#b5542d", "#31628f", "#7a9e87", "#d8a48b", "#8fb0cc")


def lines(title: str, curves: Mapping[str, Sequence[tuple[int, float]]]) -> str:
    """An SVG: rows to the right by powers of ten, milliseconds upwards from zero."""
    top = max(value for curve in curves.values() for _, value in curve) * 1.25
    sizes = sorted({rows for curve in curves.values() for rows, _ in curve})
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        f'font-size="12" role="img" aria-label="{escape(title)}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        *(_down(rows, sizes) for rows in sizes),
        *(_across(top * step / 4, top) for step in range(5)),
    ]
    for number, (name, curve) in enumerate(curves.items()):
        colour = COLOURS[number % len(COLOURS)]
        dots = " ".join(f"{_x(rows, sizes):.1f},{_y(value, top):.1f}" for rows, value in curve)
        parts.append(f'<polyline points="{dots}" fill="none" stroke="{colour}" stroke-width="2"/>')
        y = TOP + 14 + number * 20
        x = WIDTH - RIGHT + 20
        parts.append(f'<line x1="{x}" y1="{y - 4}" x2="{x + 16}" y2="{y - 4}" stroke="{colour}" stroke-width="3"/>')
        parts.append(f'<text x="{x + 22}" y="{y}">{escape(name)}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _x(rows: int, sizes: Sequence[int]) -> float:
    share = (log10(rows) - log10(sizes[0])) / max(0.01, log10(sizes[-1]) - log10(sizes[0]))
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _y(value: float, top: float) -> float:
    return TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM)


def _down(rows: int, sizes: Sequence[int]) -> str:
    x = _x(rows, sizes)
    return f'<text x="{x:.1f}" y="{HEIGHT - 16}" text-anchor="middle" fill="#555">{rows:,}</text>'


def _across(value: float, top: float) -> str:
    y = _y(value, top)
    return (
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#e4e4e4"/>'
        f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#555">{value:.2f}</text>'
    )
