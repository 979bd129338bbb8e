"""`python -m factsheet`, and the command `factsheet`."""

import gc
import sys


def main() -> int:
    """Run the command line of this process and return its exit status; an interrupt ends it quietly from the start."""
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
