#!/usr/bin/env bash
# Makes the pictures of the README anew: the window in light and dark on a virtual screen, pages of the sample, and its
# first page in every style.
# Needs what `packaging/setup.sh test` installs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
pictures=$PWD/packaging/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

window() { # window NAME COLOURS: a picture of the window with the sample's first article
  xvfb-run -a -s '-screen 0 1600x1000x24 -nolisten tcp' bash -c '
    openbox >/dev/null 2>&1 & manager=$!
    HOME=$1 XDG_CONFIG_HOME=$1/config XDG_STATE_HOME=$1/state REDACTIE_LANGUAGE=nl REDACTIE_COLOURS=$3 \
      .venv/bin/redactie open "$1/sample" >/dev/null 2>&1 & program=$!
    window=$(xdotool search --sync --onlyvisible --class redactie | tail -1)
    xdotool windowsize --sync "$window" 1600 1000 windowmove "$window" 0 0
    sleep 3
    import -window root "$2"
    kill "$program" "$manager"' _ "$work" "$pictures/$1.png" "$2" || [[ -s $pictures/$1.png ]]
}

.venv/bin/redactie demo "$work/sample" --no-open
window window light
window window-dark dark
.venv/bin/redactie export "$work/sample" --to pdf --out "$work/out"
pdftoppm -r 60 -png "$work"/out/*.pdf "$work/page"
convert "$work"/page-*1.png "$work"/page-*2.png -bordercolor '#b8b8b8' -border 1 +append "$pictures/pages.png"
for style in classic modern compact; do
  sed -i "s/^style = .*/style = \"$style\"/" "$work/sample/publication.toml"
  .venv/bin/redactie export "$work/sample" --to pdf --out "$work/$style"
  pdftoppm -r 60 -f 1 -l 1 -singlefile -png "$work/$style"/*.pdf "$work/style-$style"
done
convert "$work"/style-{classic,modern,compact}.png -bordercolor '#b8b8b8' -border 1 +append "$pictures/styles.png"
ls -l "$pictures"
