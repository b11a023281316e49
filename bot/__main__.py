"""Arguments in, an exit code out."""

import sys

from bot import cli


def main() -> None:
    """The entry point of `python -m bot` and of the script `parallax`."""
    sys.exit(cli.run(sys.argv[1:]))


if __name__ == "__main__":
    main()
