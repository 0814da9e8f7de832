#!/usr/bin/env bash
# Prints the path of the first Python 3.11 or newer that can make virtual environments; $PYTHON, when set, is the
# only candidate. Says what was looked at, and exits with 1, when there is none.
set -u

candidates=(python3 python3.14 python3.13 python3.12 python3.11 python)
[ -n "${PYTHON:-}" ] && candidates=("$PYTHON")

seen=""
for candidate in "${candidates[@]}"; do
    path=$(command -v "$candidate") || continue
    # A version manager's shim can be on PATH and still refuse to run: such a candidate prints nothing.
    version=$("$path" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
    if ! "$path" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        seen+="  $path is Python $version: too old"$'\n'
    elif ! "$path" -c 'import ensurepip, venv' 2>/dev/null; then
        seen+="  $path is Python $version, without venv or ensurepip (Debian and Ubuntu: apt install python3-venv)"$'\n'
    else
        printf '%s\n' "$path"
        exit 0
    fi
done

{
    echo "jitgpu needs Python 3.11 or newer, with venv. Looked for: ${candidates[*]}"
    if [ -n "$seen" ]; then printf '%s' "$seen"; else echo "  none of them is on PATH and runs"; fi
    echo "Install one, or name it: make test PYTHON=/path/to/python3"
} >&2
exit 1
