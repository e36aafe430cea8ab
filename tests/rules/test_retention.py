"""The table of how long what is kept."""

from handlers.rules import retention


def test_every_field_of_the_table_is_told_with_its_time():
    lines = retention.table()
    assert len(lines) == len(retention.LIMITS)
    for limit, line in zip(retention.LIMITS.values(), lines, strict=True):
        assert f"{limit.days} 天" in line
