"""Codes of currencies, and the codes that slips of the hand stand for."""

import pytest

from factsheet.values.currency_codes import is_code, near_code


@pytest.mark.parametrize(
    ("code", "known"),
    [("EUR", True), ("KES", True), ("DEM", True), ("XXZ", False), ("XXX", False), ("EURO", False), ("eur", False)],
)
def test_knows_the_codes_in_use_and_the_withdrawn(code: str, known: bool) -> None:
    assert is_code(code) is known


@pytest.mark.parametrize(
    ("written", "meant"), [("UDS", "USD"), ("GPB", "GBP"), ("EUO", "EUR"), ("QQQ", None), ("", None), ("EURO", None)]
)
def test_names_the_code_that_was_meant(written: str, meant: str | None) -> None:
    assert near_code(written) == meant
