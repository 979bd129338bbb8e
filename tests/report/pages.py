"""A page taken apart by a parser: what a browser would make of it, without the browser."""

from html.parser import HTMLParser

VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "path", "circle", "rect"})


class Page(HTMLParser):
    """The tags in order with their attributes, and the text of some of them."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        """Pieces of text, each with the elements around it: `html body main`."""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, f"never closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"an attribute twice in {tag}: {attrs}"
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
            self.texts.append((" ".join(self._open), ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, f"{tag} is closed where it is not open"

    def handle_data(self, data: str) -> None:
        self.texts.append((" ".join(self._open), data))

    def of(self, tag: str) -> list[str]:
        """The texts of all elements of this name, each with what is inside it."""
        found: list[str] = []
        inside = False
        for around, text in self.texts:
            within = tag in around.split()
            if within and (not inside or (text == "" and around.endswith(tag))):
                found.append("")
            if within:
                found[-1] += text
            inside = within
        return found

    @property
    def text(self) -> str:
        """All that a reader sees, on one line."""
        unseen = {"script", "style"}
        return " ".join("".join(text for around, text in self.texts if not unseen & set(around.split())).split())

    def attributes(self, name: str) -> list[str]:
        """The values of this attribute on all elements that have it."""
        return [attributes[name] or "" for _, attributes in self.tags if name in attributes]
