#!/usr/bin/env bash
# What a newcomer without a GPU does, to the letter of README.md: a fresh clone, one command, one file with the first
# example in it. Exits with 0 when that prints what the README says it prints.
#
#   scripts/newcomer.sh [repository, default: this one] [extra arguments of make]
set -eu -o pipefail
repository=${1:-$(cd "$(dirname "$0")/.." && pwd)}
shift || true
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

git clone -q "$repository" "$folder/jitgpu"
cd "$folder/jitgpu"
make demo "$@" </dev/null

# the first block of Python in the README, as it stands
sed -n '/^```python$/,/^```$/p;/^```$/q' README.md | sed '/^```/d' >mine.py
grep -q jit_kernel mine.py
expected=$(sed -n 's/^print(.*) *# //p' mine.py)
[ -n "$expected" ] || { echo "the README's first example prints nothing" >&2; exit 1; }
printed=$(JITGPU_CACHE_DIR="$folder/cache" .venv/bin/python mine.py)
echo "mine.py prints: $printed"
if [ "$printed" != "$expected" ]; then
    echo "the README says: $expected" >&2
    exit 1
fi
