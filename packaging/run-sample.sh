#!/usr/bin/env bash
# Opens the sample issue in the window; on a machine without a screen it exports the sample to out/ instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname) == Darwin ]]; then
  exec .venv/bin/redactie demo "${1:-out/sample}"
fi
echo "No screen found: the sample issue is exported to out/ in every format instead."
[[ -d out/sample ]] || .venv/bin/redactie demo out/sample --no-open
.venv/bin/redactie export out/sample --to docx,html,pdf --out out
ls -l out
