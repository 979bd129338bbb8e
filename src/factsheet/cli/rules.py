"""`factsheet rules` and `factsheet explain`: what the codes mean."""

from typing import Annotated

import typer

from factsheet.findings.selection import codes
from factsheet.findings.tables.rules import RULES


def rules() -> None:
    """List the rules of `factsheet check`: code, severity, name."""
    for rule in RULES.values():
        typer.echo(f"{rule.code}  {rule.severity:<7}  {rule.name}")


def explain(
    wanted: Annotated[list[str], typer.Argument(metavar="CODE", help="A rule: FS104.", show_default=False)],
) -> None:
    """Say what a rule finds, why it matters, and how to settle it, with an example."""
    for number, code in enumerate(codes("explain", wanted)):
        rule = RULES[code]
        typer.echo(("\n" if number else "") + f"{rule.code}: {rule.name} ({rule.severity})")
        for title, text in (("What", rule.what), ("Why", rule.why), ("Example", rule.example), ("Settle", rule.settle)):
            typer.echo(f"\n{title}:\n  {text}")
