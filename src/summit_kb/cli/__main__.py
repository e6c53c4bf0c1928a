"""``python -m summit_kb.cli`` is ``summit-kb``."""

from summit_kb.cli.main import run

if __name__ == "__main__":
    run()
