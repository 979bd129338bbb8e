"""`python -m factsheet`, and the command `factsheet`."""

import sys


def main() -> int:
    """Run the command line of this process and return its exit status; an interrupt ends it quietly from the start."""
    try:
        from factsheet.cli.main import main as run
    except KeyboardInterrupt:  # the imports take a moment
        return 130
    return run()


if __name__ == "__main__":
    sys.exit(main())
