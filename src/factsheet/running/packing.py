"""The claims of an article as a few bytes, for the cache and for the way between processes, and back, unchanged."""

import functools
import operator
import zlib
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import msgspec

from factsheet.articles.article import Article
from factsheet.claims.claim import Claim
from factsheet.running.article_claims import ArticleClaims
from factsheet.values.value import Kind, Money, Percent, Timex, Value

_TYPES: MappingProxyType[Kind, type[Value]] = MappingProxyType({"money": Money, "percent": Percent, "date": Timex})


class UnpackError(Exception):
    """These bytes were not made by `pack`, or not by this version of it."""


def pack(result: ArticleClaims) -> bytes | None:
    """The claims and the number of sentences, without the article; None where a text can't be written as UTF-8."""
    form = _form()
    try:
        claims = [
            form.record(*form.fields(claim), msgspec.Raw(form.encoder.encode(claim.value))) for claim in result.claims
        ]
        return zlib.compress(form.encoder.encode((result.sentences, claims)), 1)
    except UnicodeEncodeError:  # a lone surrogate, which JSON can bring in
        return None


def unpack(packed: bytes, article: Article) -> ArticleClaims:
    """What `pack` was given, as claims of `article`, which must have the same text. Raises UnpackError."""
    form = _form()
    try:
        sentences, records = form.decoder.decode(zlib.decompress(packed))
        claims = tuple(
            Claim(
                article=article.id,
                value=form.values[record.kind].decode(record.value),
                **dict(zip(form.names, form.fields(record), strict=True)),
            )
            for record in records
        )
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UnpackError(str(error)) from error
    return ArticleClaims(article, sentences, claims)


class _Form(msgspec.Struct, frozen=True):
    """A claim as an array: all its fields but the article, the value last and by itself, as `kind` says its type."""

    names: tuple[str, ...]
    fields: Callable[[Any], tuple[Any, ...]]
    record: Callable[..., Any]
    encoder: Any
    decoder: Any
    values: dict[Kind, Any]


@functools.cache
def _form() -> _Form:
    kept = [field for field in msgspec.structs.fields(Claim) if field.name not in ("article", "value")]
    record = msgspec.defstruct(
        "_Record", [*((field.name, field.type) for field in kept), ("value", msgspec.Raw)], array_like=True
    )
    names = tuple(field.name for field in kept)
    return _Form(
        names=names,
        fields=operator.attrgetter(*names),
        record=record,
        encoder=msgspec.msgpack.Encoder(),
        decoder=msgspec.msgpack.Decoder(tuple[int, list[record]]),  # type: ignore[valid-type]
        values={kind: msgspec.msgpack.Decoder(form) for kind, form in _TYPES.items()},
    )
