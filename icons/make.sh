#!/bin/sh
# Draws the PNGs of the window's icon from limner.svg; needs rsvg-convert (librsvg2-bin).
set -eu
cd "$(dirname "$0")"
into=../launcher/src/main/resources/io/github/limner/launcher/window
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" --output "$into/limner-$size.png" limner.svg
done
