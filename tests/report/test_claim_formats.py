import csv
import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import MORNING, all_claims, claim, money, sheet
from syrupy.assertion import SnapshotAssertion

from factsheet.claims.claim import Claim, Period, SentenceSpan, Subject
from factsheet.errors import ClaimsFileError
from factsheet.report.claims_file import parse_claims, read_claims_file
from factsheet.report.csv import csv_lines
from factsheet.report.filters import Filters
from factsheet.report.json import json_document
from factsheet.report.jsonl import claim_line
from factsheet.report.rows import Row, chosen, rows
from factsheet.values.value import Converted, Kind, Money, Percent, Timex, Value

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**20), max_value=10**20) | st.just(
    Decimal("3.8E+11")
)
dates = st.dates(min_value=date(1, 1, 1))
spans = st.integers(0, 10**7)
conversions = st.builds(Converted, amount=numbers, currency=texts, rate=numbers, date=dates, source=texts)
bounds = st.sampled_from(["=", "~", ">", ">=", "<", "<=", "range"])
moneys = st.builds(
    Money,
    amount=st.none() | numbers,
    low=st.none() | numbers,
    high=st.none() | numbers,
    bound=bounds,
    currency=st.none() | texts,
    currency_assumed=st.booleans(),
    per=st.none() | texts,
    converted=st.none() | conversions,
)
percents = st.builds(
    Percent,
    amount=st.none() | numbers,
    low=st.none() | numbers,
    high=st.none() | numbers,
    bound=bounds,
    unit=st.sampled_from(["percent", "percentage_point", "basis_point"]),
    direction=st.sampled_from(["up", "down", None]),
)
timexes = st.builds(
    Timex,
    timex=st.none() | texts,
    type=st.sampled_from(["DATE", "TIME", "DURATION", "SET"]),
    first=st.none() | dates,
    last=st.none() | dates,
)
valued: st.SearchStrategy[tuple[Kind, Value]] = st.one_of(
    moneys.map(lambda value: ("money", value)),
    percents.map(lambda value: ("percent", value)),
    timexes.map(lambda value: ("date", value)),
)
periods = st.builds(
    Period, text=texts, start=spans, end=spans, timex=st.none() | texts, first=st.none() | dates, last=st.none() | dates
)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    kind, value = draw(valued)
    return Claim(
        article=draw(texts),
        published=draw(st.none() | dates),
        kind=kind,
        text=draw(texts),
        start=draw(spans),
        end=draw(spans),
        line=draw(spans),
        column=draw(spans),
        value=value,
        subject=draw(st.none() | st.builds(Subject, name=texts, text=texts, start=spans, end=spans)),
        measure=draw(st.none() | texts),
        measure_text=draw(st.none() | texts),
        period=draw(st.none() | periods),
        attribution=draw(st.none() | texts),
        status=draw(st.sampled_from(["stated", "planned", "forecast", "reported", "denied"])),
        role=draw(st.sampled_from(["event", "period", "vague", "publication"])),
        sentence=draw(st.builds(SentenceSpan, start=spans, end=spans, text=texts)),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(claims(), max_size=3))
def test_claims_written_and_read_back_are_the_same(written: list[Claim]) -> None:
    lines = [claim_line(claim) for claim in written]
    assert list(parse_claims(lines, name="claims.jsonl")) == written
    assert all(line.count(b"\n") == 1 and line.endswith(b"\n") for line in lines)


def test_json_lines(snapshot: SnapshotAssertion) -> None:
    assert b"".join(map(claim_line, all_claims())).decode() == snapshot


def test_a_claim_line_has_every_field_in_the_order_of_the_contract() -> None:
    fields = json.loads(claim_line(all_claims()[0]))
    assert list(fields) == (
        "article published kind text start end line column value subject measure measure_text period attribution "
        "status role sentence"
    ).split(" ")
    assert list(fields["value"]) == "amount low high bound currency currency_assumed per converted".split(" ")
    assert fields["attribution"] is None


@pytest.mark.parametrize(
    ("amount", "written"), [("3.8E+11", "380000000000"), ("1E-7", "0.0000001"), ("1.20", "1.20"), ("-5", "-5")]
)
def test_numbers_have_no_exponent(amount: str, written: str) -> None:
    value = Money(amount=Decimal(amount), low=None, high=None, bound="=", currency="USD")
    assert json.loads(claim_line(claim(MORNING, "13%", value)))["value"]["amount"] == written


def test_a_lone_surrogate_keeps_the_offsets() -> None:
    broken = all_claims()[0]
    line = claim_line(
        Claim(**{name: getattr(broken, name) for name in broken.__struct_fields__} | {"article": "a\udcff.txt"})
    )
    assert json.loads(line)["article"] == "a\ufffd.txt"


def _line(**changes: object) -> bytes:
    return json.dumps(json.loads(claim_line(all_claims()[0])) | changes).encode()


BROKEN = [
    (b"{", "truncated"),
    (b"[1]", "Expected `object`"),
    (b'{"kind": "\xff"}', "utf-8"),
    (b"{}", "field `kind` is missing"),
    (_line(kind="quantity"), "field `kind`"),
    (_line(start="x"), "field `start`"),
    (_line(value={"amount": "1"}), "field `value`"),
    (_line(value={"amount": "1e999999999", "low": None, "high": None, "bound": "=", "currency": "USD"}), "`amount`"),
    (_line(value={"amount": "NaN", "low": None, "high": None, "bound": "=", "currency": "USD"}), "`amount`"),
]


@pytest.mark.parametrize(("line", "reason"), BROKEN)
def test_a_line_that_is_no_claim_is_named(tmp_path: Path, line: bytes, reason: str) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_bytes(claim_line(all_claims()[0]) + b"\n" + line + b"\n")
    with pytest.raises(ClaimsFileError) as raised:
        list(read_claims_file(path))
    assert str(raised.value).startswith(f"{path}:3: ")
    assert reason in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_claims_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ClaimsFileError, match=r"nowhere\.jsonl: No such file"):
        list(read_claims_file(tmp_path / "nowhere.jsonl"))


def test_unknown_fields_are_passed_over() -> None:
    assert list(parse_claims([_line(later="field")], name="x")) == [all_claims()[0]]


def test_json_document() -> None:
    document = json.loads(json_document(sheet()))
    assert document["schema_version"] == 1
    assert [article["published_from"] for article in document["articles"]] == ["file name", "dateline", "unknown"]
    assert [subject["name"] for subject in document["subjects"]][-1] is None
    plan = next(fact for fact in document["subjects"][0]["facts"] if fact["id"] == "f0001")
    assert list(plan) == ["id", "measure", "kind", "period", "verdict", "reason", "sources", "claims"]
    assert plan["claims"][0] == json.loads(claim_line(chosen_claim("4 billion euros")))
    assert document["counts"]["conflicts"] == 2
    assert document["skipped"][0]["line"] == 3


def chosen_claim(text: str) -> Claim:
    return next(claim for claim, _ in chosen(sheet(), Filters()) if claim.text == text)


def test_csv(snapshot: SnapshotAssertion) -> None:
    assert b"".join(csv_lines(rows(sheet(), Filters()))).decode() == snapshot


def test_csv_has_a_record_for_every_claim_with_its_fact() -> None:
    table = list(csv.DictReader(io.StringIO(b"".join(csv_lines(rows(sheet(), Filters()))).decode())))
    assert len(table) == len(all_claims())
    by_text = {record["text"]: record for record in table}
    assert (by_text["$4.2bn"]["fact"], by_text["$4.2bn"]["verdict"]) == ("f0001", "exchange rate")
    assert (by_text["2031"]["fact"], by_text["2031"]["verdict"], by_text["2031"]["role"]) == ("", "", "vague")
    assert by_text["$4.2bn"]["amount"] == "4200000000"


@pytest.mark.parametrize("text", ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", " =1"])
def test_csv_runs_no_formula(text: str) -> None:
    row = Row(
        **dict.fromkeys(Row.__struct_fields__)  # type: ignore[arg-type]
        | {"subject": text, "amount": Decimal(-5), "low": Decimal("1E+3")}
    )
    record = next(csv.DictReader(io.StringIO(b"".join(csv_lines([row])).decode())))
    assert record["subject"].startswith("'")
    assert (record["amount"], record["low"]) == ("-5", "1000")


def test_rows_can_be_narrowed_to_conflicts_subject_and_number() -> None:
    assert {row.fact for row in rows(sheet(), Filters(conflicts=True))} == {"f0002", "f0004"}
    assert {row.subject for row in rows(sheet(), Filters(subjects=("helvar*",)))} == {"Helvar & Sons"}
    assert len(list(rows(sheet(), Filters(limit=4)))) == 4


def test_parquet_holds_the_same_rows(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    from factsheet.report.parquet import write_parquet

    path = tmp_path / "claims.parquet"
    with path.open("wb") as stream:
        write_parquet(rows(sheet(), Filters()), stream)
    table = parquet.read_table(path)
    written = list(rows(sheet(), Filters()))
    assert table.column_names == list(Row.__struct_fields__)
    for name in ("fact", "verdict", "sources", "amount", "converted_rate", "currency_assumed", "first", "start"):
        assert table.column(name).to_pylist() == [getattr(row, name) for row in written]


def test_parquet_leaves_out_a_number_that_is_too_large(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    from factsheet.report.parquet import write_parquet
    from factsheet.report.rows import flat

    huge = flat(claim(MORNING, "13%", money("1E+40")), None)
    with (tmp_path / "x.parquet").open("wb") as stream:
        write_parquet([huge], stream)
    assert parquet.read_table(tmp_path / "x.parquet").column("amount").to_pylist() == [None]
