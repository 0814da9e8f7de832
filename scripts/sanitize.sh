#!/usr/bin/env bash
# compute-sanitizer over tests that need a GPU: memcheck, racecheck, initcheck and synccheck, one after the other.
#
#   scripts/sanitize.sh tests/executor tests/gpu/test_executor.py
#   JITGPU_SANITIZERS="memcheck" scripts/sanitize.sh tests/gpu          one of them
#   JITGPU_PARALLEL=yes scripts/sanitize.sh ...                         all at once, sharing the GPU
#
# Tests that fault on purpose do so in processes of their own, which are not looked at. Errors that API calls return are
# not reported: tests provoke them, and cuda-bindings asks the driver for functions that it may not have. Under the tools
# a test that waits for an object to be dropped can fail, since they keep Python's frames: leave out those with -k.
# Exits with 1 when a tool found something or a test failed. With OUT set, the logs are left there.
set -uo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=${OUT:-$work}
export PYTHONPATH="$PWD${PYTHONPATH:+:$PYTHONPATH}" JITGPU_CACHE_DIR="$work/cache"

check() {  # tool, tests...
    local tool=$1 began=$SECONDS log="$out/sanitizer-$1${JITGPU_LOG:-}.log" status
    shift
    local more=()
    [ "$tool" = memcheck ] && more=(--report-api-errors no)
    compute-sanitizer --tool "$tool" --error-exitcode 9 --print-limit 20 "${more[@]}" \
        python3 -m pytest -m gpu -q -p no:cacheprovider -p no:xdist "$@" >"$log" 2>&1
    status=$?
    echo "== $tool: exit $status, $((SECONDS - began)) s: $(grep -E 'SUMMARY' "$log" | tail -1)"
    grep -E '^(FAILED|ERROR)|passed|failed' "$log" | tail -5
    [ $status -eq 0 ]
}

failed=0
pids=()
for tool in ${JITGPU_SANITIZERS:-memcheck racecheck initcheck synccheck}; do
    if [ "${JITGPU_PARALLEL:-}" = yes ]; then
        check "$tool" "$@" &
        pids+=($!)
    else
        check "$tool" "$@" || failed=1
    fi
done
for pid in "${pids[@]}"; do wait "$pid" || failed=1; done
exit $failed
