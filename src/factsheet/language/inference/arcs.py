"""Dependency arcs: the greedy arc-eager transition system, many sentences in step.

A state is a stack, a buffer and the arcs so far; the actions are shift, reduce, an arc to the left or right with its
label, and break (a sentence starts at the second word of the buffer). A row of the arrays below is a sentence; when
it is done, the next sentence takes its row, the longest first.

Tokens are numbered from 1; 0 is no token. Both stack and buffer of a sentence lie in `cells`, with zeros around them,
so that a look beyond their ends finds no token:

    0 0 0 | stack, growing to the right ... | one spare | buffer, shrinking to the right ... | 0 0

A word that goes back from the stack to the buffer is put before the buffer's first, where a word that has left it was.
"""

import numpy as np

from factsheet.language.inference.maxout import Floats
from factsheet.language.inference.weights import Ints, Transitions

ROWS = 256
"""Sentences in step: fewer cost more calls, more leave the processor's cache."""
REFILL = 6
"""Steps after which finished sentences are replaced."""

SHIFT, REDUCE, LEFT, RIGHT, BREAK, IDLE, BACK = range(7)
_MOVES = {"S": SHIFT, "D": REDUCE, "L": LEFT, "R": RIGHT, "B": BREAK}
# By how much the actions move the first of the buffer and the top of the stack. BACK is reduce for a word without a
# head, which goes back to the buffer.
_BUFFER = np.array([1, 0, 0, 1, 0, 0, -1], np.intp)
_STACK = np.array([1, -1, -1, 1, 0, 0, -1], np.intp)

# A token's marks; no token has _NONE alone.
_STARTS, _RETURNED, _NONE = 1, 2, 4
_KINDS = 5


class ArcFinder:
    """The parser's weights, and which actions are allowed in which kind of state."""

    def __init__(self, weights: Transitions) -> None:
        self._weights = weights
        self.labels = tuple(label for _, label in weights.moves)
        moves = np.array([_MOVES[move] for move, _ in weights.moves])
        self._moves = np.append(moves, IDLE)
        # One column more: the action of a row that is done.
        self._output = np.pad(weights.output, ((0, 0), (0, 1)))
        self._allowed = _allowed(self._moves) + np.append(weights.output_bias, np.float32(0))

    def find(self, vectors: Floats, lengths: Ints) -> tuple[Ints, Ints]:
        """For each token of the sentences its head, as a distance (0 for a root), and the number of its action.

        `labels[action]` is the arc's label; a root's action is -1. All `lengths` are above 0.
        """
        return _Run(self._weights, self._moves, self._output, self._allowed, vectors, lengths).arcs()


def _allowed(moves: Ints) -> Floats:
    """0 for the actions that are allowed in each kind of state (see `_Run._kinds`), -inf for the others."""
    table = np.full((_KINDS * _KINDS * 4, len(moves)), -np.inf, np.float32)
    for kind in range(len(table)):
        first, rest = divmod(kind, _KINDS * 4)
        second, rest = divmod(rest, 4)
        has_stack, adjacent = divmod(rest, 2)
        has_first, has_second = first != _NONE, second != _NONE
        starts, returned = has_first and first & _STARTS, has_first and first & _RETURNED
        allowed = {
            SHIFT: (has_second and not starts and not returned) if has_stack else has_first,
            REDUCE: has_stack,
            LEFT: has_stack and has_first and not starts,
            RIGHT: has_stack and has_first and not starts,
            BREAK: has_second and adjacent and not second & _STARTS,
            IDLE: not has_stack and not has_first,
        }
        table[kind, [bool(allowed[move]) for move in moves.tolist()]] = 0
    return table


class _Run:
    """The states of the sentences of one batch."""

    def __init__(
        self,
        weights: Transitions,
        moves: Ints,
        output: Floats,
        allowed: Floats,
        vectors: Floats,
        lengths: Ints,
    ) -> None:
        self._moves, self._output, self._allowed = moves, output, allowed
        tokens = vectors @ weights.project + weights.project_bias
        self._count = count = len(tokens)
        self._features = len(weights.features)
        # What each token adds to the hidden layer as each feature: a row per token and feature, no token first.
        wide = weights.features.shape[2]
        added = np.empty((count + 1, self._features, wide), np.float32)
        added[0] = weights.absent
        stacked = weights.features.transpose(1, 0, 2).reshape(tokens.shape[1], -1)
        np.matmul(tokens, stacked, out=added[1:].reshape(count, -1))
        added[:, 0] += weights.bias
        self._added = added.reshape(-1, wide)

        self._heads = np.zeros(count + 1, np.intp)
        self._labels = np.full(count + 1, -1, np.intp)
        # The last child on the left of each token, then the last on the right: `children[right + token]`.
        self._right = count + 1
        self._children = np.zeros(2 * (count + 1), np.intp)
        self._sisters = np.zeros(count + 1, np.intp)  # the child on the right before this one
        self._marks = np.zeros(count + 1, np.intp)
        self._marks[0] = _NONE
        firsts = np.cumsum(lengths) - lengths
        self._marks[firsts + 1] = _STARTS
        self._lay_out(lengths, firsts)

    def _lay_out(self, lengths: Ints, firsts: Ints) -> None:
        sizes = 2 * lengths + 7
        begins = np.cumsum(sizes) - sizes
        self._cells = np.zeros(int(sizes.sum()), np.intp)
        buffers = begins + 3 + lengths + 2
        tokens = np.arange(self._count)
        self._cells[tokens + np.repeat(buffers - firsts, lengths)] = tokens + 1
        order = np.argsort(-lengths, kind="stable")
        self._waiting = order
        self._stacks, self._buffers = begins[order] + 3, buffers[order]

    def arcs(self) -> tuple[Ints, Ints]:
        # Rows of `look`: the first two of the buffer, the top three of the stack.
        count = min(ROWS, len(self._waiting))
        look = np.empty((5, count), np.intp)
        self._next = 0
        self._take(look, np.arange(count))
        while True:
            for _ in range(REFILL):
                self._step(look)
            done = np.flatnonzero(self._cells[look[0]] + self._cells[look[2]] == 0)
            if len(done):
                taken = self._take(look, done)
                if taken < len(done):
                    look = np.delete(look, done[taken:], axis=1)
                    if not look.shape[1]:
                        break
        heads = self._heads[1:]
        own = np.arange(1, self._count + 1)
        return np.where(heads > 0, heads - own, 0), self._labels[1:]

    def _take(self, look: Ints, rows: Ints) -> int:
        """Put waiting sentences into these rows; how many there were."""
        taken = min(len(rows), len(self._waiting) - self._next)
        part = slice(self._next, self._next + taken)
        rows = rows[:taken]
        look[:2, rows] = self._buffers[part] + np.array([[0], [1]])
        look[2:, rows] = self._stacks[part] - np.array([[1], [2], [3]])
        self._next += taken
        return taken

    def _step(self, look: Ints) -> None:
        """One action in each row."""
        cells, children, heads = self._cells, self._children, self._heads
        seen = np.empty((8, look.shape[1]), np.intp)
        cells.take(look, out=seen[:5], mode="clip")
        first, second, top = seen[0], seen[1], seen[2]
        seen[5], seen[6] = first, top
        np.add(top, self._right, out=seen[7])
        seen[5:] = children.take(seen[5:])

        action = self._best(seen)
        move = self._moves.take(action)
        headless = (move == REDUCE) & (seen[3] > 0) & (heads.take(top) == 0)
        move[headless] = BACK

        # Both are written in every row: where nothing is pushed or put back, the cells are beyond stack and buffer.
        cells[look[2] + 1] = first
        cells[look[0] - 1] = top
        left = np.flatnonzero(move == LEFT)
        if len(left):
            self._attach_left(first[left], top[left], action[left])
        right = np.flatnonzero(move == RIGHT)
        if len(right):
            self._attach_right(top[right], first[right], action[right])
        if headless.any():
            self._marks[top[headless]] |= _RETURNED
        breaks = np.flatnonzero(move == BREAK)
        if len(breaks):
            self._marks[second[breaks]] |= _STARTS
        look[:2] += _BUFFER.take(move)
        look[2:] += _STACK.take(move)

    def _best(self, seen: Ints) -> Ints:
        """The allowed action with the highest score in each row."""
        rows = seen * self._features
        rows += np.arange(self._features)[:, None]
        state = np.add.reduce(self._added.take(rows, axis=0), axis=0)
        half = state.shape[1] // 2
        scores = np.maximum(state[:, :half], state[:, half:]) @ self._output
        scores += self._allowed.take(self._kinds(seen), axis=0)
        best: Ints = scores.argmax(axis=1)
        return best

    def _kinds(self, seen: Ints) -> Ints:
        """The kind of each state, as far as it decides what is allowed: the number of a row of `_allowed`."""
        marks = self._marks.take(seen[:2])
        kinds: Ints = (marks[0] * _KINDS + marks[1]) * 4
        kinds += 2 * (seen[2] > 0)
        kinds += seen[1] - seen[0] == 1
        return kinds

    def _attach_left(self, head: Ints, child: Ints, action: Ints) -> None:
        """An arc from the buffer to the top of the stack, which loses the head that it may have had."""
        # It was its last child on the right: the one before it is the last again (no head and no sister are both 0).
        self._children[self._right + self._heads[child]] = self._sisters[child]
        self._heads[child] = head
        self._labels[child] = action
        self._children[head] = child
        self._marks[head] &= ~_RETURNED

    def _attach_right(self, head: Ints, child: Ints, action: Ints) -> None:
        """An arc from the top of the stack to the buffer."""
        self._sisters[child] = self._children[self._right + head]
        self._children[self._right + head] = child
        self._heads[child] = head
        self._labels[child] = action
