#!/usr/bin/env bash
# Installs everything that Redactie and its tests need on a fresh Debian or Ubuntu machine: the system libraries of
# Qt, the programs that judge our output (LibreOffice, Chromium, poppler), a virtual environment
# in .venv with the pinned Python packages, and the node packages of tests/judges.
#
#   packaging/setup.sh run     what the program itself needs
#   packaging/setup.sh test    that, and what the tests and benchmarks need (the default)
#
# Safe to run again: what is there already is left alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
purpose=${1:-test}

qt_libraries=(libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0
  libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0 libxcb-randr0 libxcb-render-util0 libxcb-image0)
test_programs=(xvfb xauth xdotool openbox imagemagick x11-utils libreoffice-writer hyphen-nl poppler-utils pandoc chromium
  default-jre-headless nodejs npm git strace)

install_debian_packages() {
  command -v apt-get >/dev/null || return 0
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  # Node or Java may be there without Debian's package; a second copy would only get in the way.
  local wanted=()
  for package in "${missing[@]}"; do
    case $package in
      nodejs) command -v node >/dev/null || wanted+=("$package") ;;
      npm) command -v npm >/dev/null || wanted+=("$package") ;;
      default-jre-headless) command -v java >/dev/null || wanted+=("$package") ;;
      *) wanted+=("$package") ;;
    esac
  done
  ((${#wanted[@]})) || return 0
  local sudo=()
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      echo "setup: these Debian packages are missing and there is no sudo: ${wanted[*]}" >&2
      return 0
    fi
    sudo=(sudo)
  fi
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

find_python() {
  local candidate
  for candidate in python3.13 python3.12 python3.11 python3; do
    if command -v "$candidate" >/dev/null &&
      "$candidate" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  echo "setup: Python 3.11, 3.12 or 3.13 with the venv module is needed" >&2
  return 1
}

install_python_packages() {
  local extras=$1 stamp=.venv/.installed-$1 wanted
  wanted=$(cat pyproject.toml packaging/constraints.txt | sha256sum)
  [[ -f $stamp && $(<"$stamp") == "$wanted" ]] && return
  [[ -x .venv/bin/python ]] || "$(find_python)" -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --constraint packaging/constraints.txt --editable ".${extras:+[$extras]}"
  unfold_pyside
  echo "$wanted" >"$stamp"
}

# PySide compiles its support modules anew at every start, unless they lie unfolded beside it: a twentieth of our start.
unfold_pyside() {
  rm -rf .venv/lib/python*/site-packages/shiboken6/files.dir
  QT_QPA_PLATFORM=offscreen SBK_EMBED=0 .venv/bin/python -c 'import PySide6.QtCore'
}

install_judges() {
  [[ -f tests/judges/package.json ]] || return 0
  local stamp=tests/judges/node_modules/.installed wanted
  wanted=$(sha256sum <tests/judges/package.json)
  [[ -f $stamp && $(<"$stamp") == "$wanted" ]] && return
  npm install --prefix tests/judges --no-package-lock --no-audit --no-fund --loglevel=error
  echo "$wanted" >"$stamp"
}

case $purpose in
  run)
    install_debian_packages "${qt_libraries[@]}"
    install_python_packages ""
    ;;
  test)
    install_debian_packages "${qt_libraries[@]}" "${test_programs[@]}"
    install_python_packages test
    install_judges
    ;;
  *)
    echo "usage: packaging/setup.sh [run|test]" >&2
    exit 2
    ;;
esac
