"""``python -m jitgpu``: the same as the ``jitgpu`` command."""

from jitgpu.cli import main

if __name__ == "__main__":
    main()
