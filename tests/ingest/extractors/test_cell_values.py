from datetime import date, datetime, time, timedelta

import pytest

from summit_kb.ingest.extractors.cell_values import shown


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (None, "", ""),
        (True, "", "TRUE"),
        (2200.0, "#,##0", "2200"),
        (0.1 + 0.2, "", "0.3"),
        (0.255, "0.0%", "25.5%"),
        (10**20, "", "100000000000000000000"),
        (1e300, "", "1e+300"),
        (datetime(2019, 1, 24), "", "24/01/2019"),
        (datetime(2019, 1, 24, 8, 30), "", "24/01/2019 08:30"),
        (datetime(900, 1, 2), "", "02/01/900"),
        (date(2019, 1, 24), "", "24/01/2019"),
        (time(8, 5), "", "08:05"),
        (timedelta(hours=30), "", "1 day, 6:00:00"),
        ("Đà Nẵng", "", "Đà Nẵng"),
    ],
)
def test_values_as_a_reader_sees_them(value, form, text):
    assert shown(value, form) == text
