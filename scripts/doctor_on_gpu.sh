#!/usr/bin/env bash
# The doctor on a machine with a GPU: as it is, and with one thing after another broken and mended again.
#
#   scripts/doctor_on_gpu.sh                     the interpreter is python3, the device cuda:0
#   CUDA=13 scripts/doctor_on_gpu.sh             ... and NVRTC and driver have to be of CUDA 13
#   PYTHON=.venv/bin/python DEVICE=sim ...       another interpreter; a machine without a GPU
#
# Prints every output, and exits with 1 where a status or a finding is not the one expected. Files of NVRTC and CUDA
# headers are moved aside for a moment and put back, however the script ends. Wheels in .whl/ are installed into a
# folder that is removed at the end.
set -uo pipefail
cd "$(dirname "$0")/.."

python=${PYTHON:-python3} device=${DEVICE:-cuda:0}
work=$(mktemp -d)
aside=()
put_back() {
    local file
    for file in "${aside[@]}"; do mv "$file.aside" "$file"; done
    aside=()
}
trap 'put_back; rm -rf "$work"' EXIT
if compgen -G ".whl/*.whl" >/dev/null; then
    "$python" -m pip install -q --no-index --no-deps --no-compile --target "$work/site" .whl/*.whl || exit 1
fi
export PYTHONPATH="$PWD:$work/site${PYTHONPATH:+:$PYTHONPATH}" JITGPU_CACHE_DIR="$work/cache"

failed=()
# check NAME STATUS CHECK WORST COMMAND...: the command's exit status, and the worst finding of that check in its JSON
check() {
    local name=$1 status=$2 of=$3 worst=$4 got
    shift 4
    echo "== $name: $*"
    "$@"
    got=$?
    [ $got = "$status" ] || failed+=("$name: exit status $got, not $status")
    "$@" --json >"$work/report.json"
    ask "import sys; from jitgpu.doctor import STATUSES
found = [item['status'] for item in report['findings'] if item['check'] == '$of']
sys.exit(max(found, key=STATUSES.index, default='none') != '$worst')" || failed+=("$name: $of is not $worst")
}
ask() { "$python" -c "import json; report = json.load(open('$work/report.json'))
def one(check): return next(item for item in report['findings'] if item['check'] == check)
$1"; }
doctor() { "$python" -m jitgpu doctor "$@"; }
hide() {
    local file
    for file in "$@"; do mv "$file" "$file.aside" && aside+=("$file"); done
}

check "as it is" 0 trial ok doctor
cat "$work/report.json"
ask "assert one('device')['facts']['device'] == '$device', one('device')
assert '$device' in [item['facts']['device'] for item in report['findings'] if item['check'] == 'trial']
assert one('nvrtc')['facts']['version'].startswith('${CUDA:-}')
assert '$device' == 'sim' or one('driver')['facts']['cuda'].startswith('${CUDA:-}')" || failed+=("as it is: other facts")
libraries=$(ask "print(one('nvrtc')['facts']['library'])")
folders=$(ask "print(*one('headers')['facts']['searched'], sep='\n')")

if [ "$device" != sim ]; then
    check "no GPU visible" 0 gpu note env CUDA_VISIBLE_DEVICES= "$python" -m jitgpu doctor
fi

for _ in 1 2 3 4; do # another copy may be found, and is hidden in its turn
    [ "$libraries" = None ] || hide "$(dirname "$libraries")"/libnvrtc*
    doctor --json >"$work/report.json"
    libraries=$(ask "print(one('nvrtc')['facts'].get('library'))")
    [ "$libraries" != None ] || break
done
check "NVRTC hidden" 1 nvrtc broken doctor
put_back
check "NVRTC put back" 0 nvrtc ok doctor

while read -r folder; do
    [ ! -e "$folder/cuda_fp16.h" ] || hide "$folder/cuda_fp16.h"
done <<<"$folders"
check "headers hidden" 1 headers broken doctor
put_back
check "headers put back" 0 headers ok doctor

mkdir "$work/open" && chmod 777 "$work/open"
export JITGPU_CACHE_DIR="$work/open"
check "a cache that others can write" 1 cache broken doctor
bash -c "$(ask "print(one('cache')['mend'])")"
check "the same, mended" 0 cache ok doctor

mkdir "$work/full"
export JITGPU_CACHE_DIR="$work/full/cache"
if mount -t tmpfs -o size=64k,mode=700 none "$work/full" 2>/dev/null; then
    trap 'put_back; umount "$work/full"; rm -rf "$work"' EXIT
    mkdir -m 700 "$work/full/cache"
    head -c 1M /dev/zero >"$work/full/file" 2>/dev/null
    check "a full disk" 1 cache broken doctor
else
    echo "no disk can be mounted here: files may have 8 kB instead"
    limited() { bash -c 'ulimit -f 8; exec "$@"' limited "$python" -m jitgpu doctor "$@" | cat; return "${PIPESTATUS[0]}"; }
    check "a full disk" 1 cache broken limited
fi
check "a full disk, mended" 0 cache ok eval "$(ask "print(one('cache')['mend'])")
doctor"

if [ ${#failed[@]} -gt 0 ]; then
    printf 'not as expected: %s\n' "${failed[@]}"
    exit 1
fi
echo "all as expected"
