#!/usr/bin/env bash
# Every test that needs a GPU, beside compute-sanitizer over groups of them, then jitgpu doctor on broken installations.
#
#   OUT=/tmp/logs scripts/gpu_everything.sh [seconds that it may take]
#
# Logs are left in OUT. The doctor's part moves files of packages aside for a moment, so it comes last, by itself.
set -uo pipefail
cd "$(dirname "$0")/.."
limit=${1:-560} began=$SECONDS
out=${OUT:-/tmp/jitgpu-gpu}
mkdir -p "$out"
export PYTHONPATH="$PWD${PYTHONPATH:+:$PYTHONPATH}" OUT=$out
left() { echo $((limit - SECONDS + began)); }

sanitize() {  # tool, name, tests...
    local tool=$1 name=$2
    shift 2
    JITGPU_SANITIZERS=$tool JITGPU_LOG=-$name timeout "$(left)" scripts/sanitize.sh "$@" \
        -k "not drop and not live_until and not faults and not release and not sanitiz" >"$out/sanitize-$tool-$name.txt" 2>&1 &
}
E=tests/executor
sanitize memcheck submit $E/test_submit.py $E/test_launch.py
sanitize memcheck graph $E/test_graph.py
sanitize memcheck ordering $E/test_ordering.py $E/test_dispatch.py
sanitize racecheck staging $E/test_staging.py $E/test_streaming.py
sanitize initcheck staging $E/test_staging.py
sanitize initcheck streaming $E/test_streaming.py $E/test_threads.py
timeout "$(left)" python3 -m pytest -m gpu -q -n "${JITGPU_WORKERS:-6}" -p no:cacheprovider ${TESTS:-tests} >"$out/tests.txt" 2>&1
echo "tests: exit $?, $((SECONDS - began)) s: $(tail -1 "$out/tests.txt")"
grep -E '^(FAILED|ERROR) ' "$out/tests.txt" | cut -c1-170 | head -60
while [ "$(jobs -r | wc -l)" -gt 0 ] && [ "$(left)" -gt 5 ]; do sleep 2; done
head -4 "$out"/sanitize-*.txt
