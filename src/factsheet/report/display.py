"""The one filter between text that we did not write and a terminal.

Article text, titles and file names are untrusted: an escape sequence in them could repaint the screen, a bidirectional
control could make a line read as something else (CVE-2021-42574). Every report passes such text through here.
"""

import re

_INVISIBLE = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # C0 (ESC, BEL, CR ...), DEL, C1 (0x9b is CSI in some terminals)
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # directional marks, overrides and isolates
    "\u2028\u2029\ufeff\ufff9-\ufffb"  # line and paragraph separators, byte order mark, interlinear marks
    "\ud800-\udfff"  # lone surrogates, as in file names that are not UTF-8
    "\U000e0000-\U000e007f"  # tag characters, invisible everywhere
    "]"
)
_WHITE_SPACE = re.compile(r"[ \t\r\n\v\f\x1c-\x1f\x85\u2028\u2029]+")


def visible(text: str) -> str:
    r"""`text` with every control, directional or invisible character written as an escape: ESC becomes `\x1b`."""
    if text.isprintable():  # most text is, and that is known at once
        return text
    return _INVISIBLE.sub(lambda found: _escape(found[0]), text)


def one_line(text: str) -> str:
    """`text` as `visible` gives it, on one line: line ends, tabs and runs of spaces become one space."""
    return visible(_WHITE_SPACE.sub(" ", text))


def json_safe(text: str) -> str:
    r"""JSON with the same characters as `\uXXXX` escapes: the same data, and nothing that a terminal obeys.

    A line feed can only stand between the parts of a document, never in a string, and stays.
    """
    if text.isprintable():
        return text
    return _INVISIBLE.sub(lambda found: found[0] if found[0] == "\n" else _json_escape(found[0]), text)


def _escape(character: str) -> str:
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _json_escape(character: str) -> str:
    code = ord(character)
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
