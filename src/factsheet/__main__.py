"""`python -m factsheet`, and the command `factsheet`."""

import gc
import sys

# A pipeline holds some hundred thousand objects, which the usual thresholds look through again and again: with these
# 1,000 articles take a twentieth less time and 8 MB more.
_GARBAGE_THRESHOLDS = (50_000, 20, 50)


def main() -> int:
    """Run the command line of this process and return its exit status; an interrupt ends it quietly from the start."""
    gc.set_threshold(*_GARBAGE_THRESHOLDS)
    try:
        from factsheet.cli.main import main as run
    except KeyboardInterrupt:  # the imports take a moment
        return 130
    try:
        return run()
    finally:
        gc.freeze()  # the process ends: to look through the model's objects for garbage once more takes 0.15 s


if __name__ == "__main__":
    sys.exit(main())
