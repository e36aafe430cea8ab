"""A small picture of the figures, drawn without any library."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import log10

from benchmarks.results import rounded

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 720, 300, 60, 24, 250, 40
EDGE, BAR, ROOM = 20, 30, 56
SHADES = (
    *("#31628f", "#5c7fa3", "#2f6f4f", "#7a6a4f", "#a3833f"),
    *("#b5542d", "#8d4a66", "#4f5d75", "#1f3b57", "#7a8f9c"),
)
COLOURS = ("#2f6f4f", "#b5542d", "#31628f", "#7a9e87", "#d8a48b", "#8fb0cc")


def lines(title: str, curves: Mapping[str, Sequence[tuple[int, float]]]) -> str:
    """An SVG: rows to the right by powers of ten, milliseconds upwards from zero."""
    top = max(value for curve in curves.values() for _, value in curve) * 1.25
    sizes = sorted({rows for curve in curves.values() for rows, _ in curve})
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        f'font-size="12" role="img" aria-label="{escape(title)}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        *(_down(rows, sizes) for rows in _apart(sizes)),
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


def _apart(sizes: Sequence[int]) -> list[int]:
    """Sizes whose labels have room beside one another; the last one always has."""
    kept = [sizes[-1]]
    for size in reversed(sizes):
        if _x(kept[-1], sizes) - _x(size, sizes) >= ROOM:
            kept.append(size)
    return kept


def _y(value: float, top: float) -> float:
    return TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM)


def _down(rows: int, sizes: Sequence[int]) -> str:
    x = _x(rows, sizes)
    return f'<text x="{x:.1f}" y="{HEIGHT - 16}" text-anchor="middle" fill="#555">{rows:,}</text>'


def _across(value: float, top: float) -> str:
    y = _y(value, top)
    return (
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#e4e4e4"/>'
        f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#555">{rounded(value)}</text>'
    )


def bars(title: str, rows: Mapping[str, Sequence[tuple[str, float]]]) -> str:
    """An SVG: one bar a row, as wide as the picture, parted by share; what the parts are stands beneath."""
    names = list(dict.fromkeys(name for parts in rows.values() for name, _ in parts))
    colours = {name: SHADES[number % len(SHADES)] for number, name in enumerate(names)}
    deep, legend = len(rows) * (BAR + 34), (len(names) + 2) // 3 * 20
    height = TOP + deep + legend + 10
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" '
        f'font-size="12" role="img" aria-label="{escape(title)}">',
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
    ]
    for number, (name, cells) in enumerate(rows.items()):
        y = TOP + number * (BAR + 34)
        parts.append(f'<text x="{EDGE}" y="{y}" fill="#333">{escape(name)}</text>')
        parts += _bar(cells, y + 8, colours)
    for number, name in enumerate(names):
        x, y = EDGE + number % 3 * 230, TOP + deep + number // 3 * 20
        parts.append(f'<rect x="{x}" y="{y - 10}" width="12" height="12" fill="{colours[name]}"/>')
        parts.append(f'<text x="{x + 18}" y="{y}" fill="#333">{escape(name)}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _bar(cells: Sequence[tuple[str, float]], y: float, colours: Mapping[str, str]) -> Iterator[str]:
    """One bar; a part that is wide enough says how much of the hundred it is."""
    whole = sum(value for _, value in cells) or 1.0
    x = float(EDGE)
    for name, value in cells:
        wide = value / whole * (WIDTH - 2 * EDGE)
        yield (
            f'<rect x="{x:.1f}" y="{y}" width="{wide:.1f}" height="{BAR}" fill="{colours[name]}">'
            f"<title>{escape(name)}: {value:,.1f}</title></rect>"
        )
        if value / whole >= 0.05:
            at = f'x="{x + wide / 2:.1f}" y="{y + BAR / 2 + 4}"'
            yield f'<text {at} text-anchor="middle" fill="#fff">{value / whole:.0%}</text>'
        x += wide
