"""Score the reconciliation: `python scripts/score_facts.py --facts FACTS.json (--claims CLAIMS.jsonl | ARTICLES...)`.

FACTS.json is a list of {subject, measure, claims: [[article, start], ...], verdict, kind, note}. The claims come from
an earlier `factsheet extract --format jsonl`, or the script extracts them from the articles that it is given. Articles
are matched by the stem of their file name. Prints for each annotated fact how many of its claims one found fact holds,
its verdict class, and what does not belong; then pairwise precision and recall over all claims of FACTS.json.
`--conflicts N` prints the first N conflicts with their sentences instead, for reading by eye.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path, PurePath

from factsheet.articles.article import Article
from factsheet.articles.reading import read_articles
from factsheet.claims.claim import Claim
from factsheet.facts.fact import Fact
from factsheet.facts.reconcile import reconcile
from factsheet.report.claims_file import read_claims_file

AGREEING = ("agree", "rounding", "exchange rate")
Place = tuple[str, int]


def place(claim: Claim) -> Place:
    """Where a claim stands: its article without folder and ending, and its first code point."""
    name = PurePath(claim.article).name
    return name.removesuffix(".txt").removesuffix(".md"), claim.start


def verdict_class(verdict: str) -> str:
    """Rounding and exchange rate are ways to agree."""
    return "agree" if verdict in AGREEING else verdict


def pairs(groups: Iterable[Iterable[Place]]) -> set[tuple[Place, Place]]:
    """All pairs of places of a group, over all groups."""
    return {pair for group in groups for pair in combinations(sorted(set(group)), 2)}


def score(facts: list[Fact], expected: list[dict]) -> Iterator[str]:  # type: ignore[type-arg]
    """The lines of the report."""
    known = {tuple(each) for fact in expected for each in fact["claims"]}
    found = [({place(claim) for claim in fact.claims}, fact) for fact in facts]
    stated = {each for places, _ in found for each in places}
    complete = 0
    for fact in expected:
        wanted = {tuple(each) for each in fact["claims"]}
        holds, best = max(found, key=lambda each: (len(each[0] & wanted), -len(each[0])), default=(set(), None))
        if best is None or not holds & wanted:
            yield f"lost     {fact['subject']}: {fact['measure']} [{fact['kind']}]"
            continue
        inside, foreign = holds & wanted, holds - wanted
        right = verdict_class(best.verdict) == verdict_class(fact["verdict"])
        mark = "ok      " if inside == wanted and right and not foreign else "        "
        complete += mark.strip() == "ok"
        yield (
            f"{mark} {len(inside)}/{len(wanted)} {fact['subject']}: {fact['measure']} [{fact['kind']}] "
            f"{best.verdict}{'' if right else ' NOT ' + fact['verdict']} ({best.reason})"
        )
        for each in sorted(wanted - inside):
            yield f"           missing {each}{'' if each in stated else ' (no such claim extracted)'}"
        for each in sorted(foreign):
            yield f"           foreign {each}"
    right_pairs = pairs(({tuple(each) for each in fact["claims"]}) for fact in expected)
    found_pairs = {pair for pair in pairs(places for places, _ in found) if pair[0] in known and pair[1] in known}
    both = len(right_pairs & found_pairs)
    yield f"{complete} of {len(expected)} facts whole and right"
    yield (
        f"pairs: precision {both}/{len(found_pairs)} = {both / max(len(found_pairs), 1):.3f}, "
        f"recall {both}/{len(right_pairs)} = {both / max(len(right_pairs), 1):.3f}"
    )


def conflicts(facts: list[Fact], most: int) -> Iterator[str]:
    """The first conflicts with their sentences."""
    told = [fact for fact in facts if fact.verdict in ("conflict", "change over time")]
    yield f"{len(told)} conflicts and changes over time in {len(facts)} facts"
    for fact in told[:most]:
        period = fact.period.text if fact.period else "-"
        yield f"\n{fact.verdict.upper()} {fact.subject} | {fact.measure} | {period} | {fact.reason}"
        for claim in fact.claims:
            sentence = " ".join(claim.sentence.text.split())[:300]
            yield f"    {claim.published} {place(claim)} {claim.text!r} {claim.measure} {claim.status}: {sentence}"


def main() -> None:
    """Read the options, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="*", type=Path)
    parser.add_argument("--claims", type=Path)
    parser.add_argument("--facts", type=Path)
    parser.add_argument("--conflicts", type=int, metavar="N")
    options = parser.parse_args()
    if options.claims:
        claims = list(read_claims_file(options.claims))
    else:
        from factsheet.extraction import extract

        claims = list(extract(found for found in read_articles(options.articles) if isinstance(found, Article)))
    facts = reconcile(claims)
    if options.facts:
        expected = json.loads(options.facts.read_text(encoding="utf-8"))
        sys.stdout.writelines(line + "\n" for line in score(facts, expected))
    if options.conflicts is not None:
        sys.stdout.writelines(line + "\n" for line in conflicts(facts, options.conflicts))


if __name__ == "__main__":
    main()
