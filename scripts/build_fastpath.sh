#!/usr/bin/env bash
# Compiles the extension module of the launcher in place, for a checkout that is run without being installed.
#   scripts/build_fastpath.sh [python]
set -eu
cd "$(dirname "$0")/.."
python=${1:-python3}
include=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')
suffix=$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("EXT_SUFFIX"))')
"${CC:-cc}" -O2 -Wall -fPIC -shared -I"$include" jitgpu/backend/cuda/_fastpath.c -o "jitgpu/backend/cuda/_fastpath$suffix"
echo "jitgpu/backend/cuda/_fastpath$suffix"
