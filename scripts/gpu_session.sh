#!/usr/bin/env bash
# Everything that needs a GPU, in one go: the tests marked gpu, the demo, and the benchmarks named as arguments.
#
#   scripts/gpu_session.sh                        tests and demo
#   scripts/gpu_session.sh launch start           also benchmarks/launch.py and benchmarks/start.py
#   JITGPU_TESTS="tests/device -k clusters" ...   other tests (JITGPU_TESTS=none: no tests)
#   JITGPU_WORKERS=8 ...                          pytest processes sharing the GPU (default 4)
#   JITGPU_DEMO=no ...                            no demo
#
# For a machine that has CuPy and pytest but no network: wheels in .whl/ are installed into a folder that is removed
# at the end. Nothing else is changed on it. With OUT set, session.log, the demo's pictures and the benchmarks'
# results are left there.
# Exits with 1 when any part failed, after all of them have run.
set -uo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=${OUT:-$work/out}
mkdir -p "$out"
exec > >(tee "$out/session.log") 2>&1

if compgen -G ".whl/*.whl" >/dev/null; then
    python3 -m pip install -q --no-index --no-deps --no-compile --target "$work/site" .whl/*.whl || exit 1
fi
bash scripts/build_fastpath.sh || exit 1
export PYTHONPATH="$PWD:$work/site${PYTHONPATH:+:$PYTHONPATH}"
export PYTHONUNBUFFERED=1 JITGPU_CACHE_DIR="$work/cache"

failed=()
part() {  # name, command...: runs it, and notes a failure
    local name=$1 began=$SECONDS
    shift
    echo "== $name: $*"
    "$@" || failed+=("$name")
    echo "== $name: $((SECONDS - began)) s"
}

python3 - <<'PYTHON' || { echo "no GPU can be used here"; exit 1; }
import platform
import cupy
print("Python", platform.python_version(), "- CuPy", cupy.__version__, "- NVRTC", cupy.cuda.nvrtc.getVersion())
for index in range(cupy.cuda.runtime.getDeviceCount()):
    properties = cupy.cuda.runtime.getDeviceProperties(index)
    print(f"cuda:{index}", properties["name"].decode(), f"sm_{properties['major']}{properties['minor']}")
PYTHON

if [ "${JITGPU_TESTS:-}" != none ]; then
    # The options of -n need pytest-xdist; one GPU is shared by all workers, so a few are enough.
    workers=()
    python3 -c 'import xdist' 2>/dev/null && workers=(-n "${JITGPU_WORKERS:-4}")
    # shellcheck disable=SC2086  # several words are meant
    part tests python3 -m pytest -m gpu -q -p no:cacheprovider "${workers[@]}" ${JITGPU_TESTS:-tests}
fi

if [ "${JITGPU_DEMO:-yes}" != no ]; then
    part demo python3 -m jitgpu demo --output "$out/demo"
    part demo-again python3 -m jitgpu demo --output "$out/demo"
fi

for name in "$@"; do
    part "bench-$name" python3 "benchmarks/$name.py"
    [ ! -e "benchmarks/results/$name.json" ] || cp "benchmarks/results/$name.json" "$out/"
done

if [ ${#failed[@]} -gt 0 ]; then
    echo "failed: ${failed[*]}"
    exit 1
fi
echo "all passed"
