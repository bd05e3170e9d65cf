#!/bin/sh
# Makes the pictures beside this script from a photo of the public domain (CC0) clothing dataset,
# https://github.com/alexeygrigorev/clothing-dataset-small: train/dress/009b3c31-fb62-45c0-be9a-37a5c238cb88.jpg
# Needs Pillow 9 (python3), ImageMagick 6 (convert, identify), libvips (vips),
# libjpeg-turbo (jpegtran) and libwebp (cwebp, webpmux).
# sizes.csv is what identify says: file, stored width, stored height (of a GIF its screen's).
set -e
cd "$(dirname "$0")"
test -n "$1" && convert "$1" -resize 120x -crop 120x90+0+20 +repage -strip photo.png
from="convert photo.png"

$from -quality 90 -sampling-factor 2x2 baseline.jpg
$from -quality 90 -sampling-factor 1x1 full-colour.jpg
$from -quality 90 -sampling-factor 2x1 -define jpeg:restart-interval=4 restart.jpg
$from -quality 90 -interlace JPEG progressive.jpg
$from -quality 90 -colorspace Gray grey.jpg
$from -quality 90 -colorspace CMYK cmyk.jpg

$from -interlace PNG interlaced.png
$from -colors 64 PNG8:palette.png
$from -define png:bit-depth=16 PNG48:deep.png
$from -colorspace Gray -define png:color-type=0 grey.png
$from -alpha set -channel A -evaluate set 50% +channel -colorspace Gray -define png:color-type=4 grey-alpha.png
$from -alpha set -channel A -evaluate set 50% +channel -define png:color-type=6 alpha.png

$from still.gif
convert -delay 10 \( photo.png -crop 60x40+30+20 -repage 120x90+30+20 \) photo.png offset.gif

$from -alpha off BMP3:windows.bmp
$from -alpha off BMP2:os2.bmp
$from -colors 64 -compress RLE BMP3:run-length.bmp

cwebp -quiet -q 90 photo.png -o lossy.webp
cwebp -quiet -lossless photo.png -o lossless.webp
cwebp -quiet -q 90 alpha.png -o alpha.webp

$from -compress LZW -endian LSB little.tif
$from -compress Zip -endian MSB big.tif
$from -compress JPEG -quality 90 jpeg.tif
$from -compress LZW -depth 16 deep.tif
$from -colorspace CMYK -compress LZW cmyk.tif
$from -alpha off -define tiff:tile-geometry=64x64 -compress LZW tiled.tif
vips tiffsave photo.png bigtiff.tif --bigtiff --compression lzw

# EXIF: the picture is stored so that turning it by its number gives photo.png again.
exif() { printf 'Exif\0\0MM\0\052\0\0\0\010\0\001\001\022\0\003\0\0\0\001\0\0'$(test $1 = 8 && echo 10 || echo 0$1)'\0\0\0\0\0\0'; }
turn() {
  case $1 in
    1) echo "" ;; 2) echo "-flop" ;; 3) echo "-rotate 180" ;; 4) echo "-flip" ;;
    5) echo "-transpose" ;; 6) echo "-rotate 270" ;; 7) echo "-transverse" ;; 8) echo "-rotate 90" ;;
  esac
}
for n in 1 2 3 4 5 6 7 8; do
  convert photo.png $(turn $n) +repage -quality 90 plain.jpg
  { printf '\377\330\377\341\000\042'; exif $n; tail -c +3 plain.jpg; } > orientation-$n.jpg
done
convert photo.png $(turn 6) +repage turned.png
cwebp -quiet -q 90 turned.png -o plain.webp
exif 6 | tail -c +7 > six.exif
webpmux -set exif six.exif plain.webp -o orientation-6.webp
convert photo.png $(turn 6) +repage -compress LZW -orient RightTop orientation-6.tif
python3 - <<'PY'
import struct, zlib
png = open('turned.png', 'rb').read()
exif = open('six.exif', 'rb').read()
chunk = struct.pack('>I', len(exif)) + b'eXIf' + exif + struct.pack('>I', zlib.crc32(b'eXIf' + exif))
open('orientation-6.png', 'wb').write(png[:33] + chunk + png[33:])
PY

$from -quality 90 -sampling-factor 3x1 thirds.jpg
jpegtran -progressive -restart 3B baseline.jpg > transcoded.jpg
jpegtran -restart 1B baseline.jpg > restarts.jpg
$from -quality 90 -sampling-factor 2x2,2x1,1x2 mixed.jpg

# The last lines are what shrinking is compared with.
python3 - <<'PY'
import array
from PIL import Image
photo = Image.open('photo.png')
other = photo.transpose(Image.FLIP_LEFT_RIGHT)
photo.save('animated.png', save_all=True, append_images=[other], duration=100)
photo.save('animated.webp', save_all=True, append_images=[other], duration=100, quality=90)
photo.quantize(128).save('alpha-palette.png', transparency=bytes([128] * 128))
deep = array.array('H', [257 * grey for grey in photo.convert('L').tobytes()])
Image.frombytes('I;16', photo.size, deep.tobytes()).save('grey-deep.png')
Image.frombytes('I;16', photo.size, deep.tobytes()).save('grey-deep.tif')
photo.convert('CMYK').save('cmyk-plain.jpg', quality=90)
for size in (50, 38), (113, 20):
    photo.resize(size, Image.LANCZOS).save('oracle/shrunk-%dx%d.png' % size)
PY
rm plain.jpg plain.webp turned.png six.exif

for f in *.jpg *.png *.gif *.bmp *.webp *.tif; do identify -format "%f,$(case $f in *.gif) echo %W,%H ;; *) echo %w,%h ;; esac)\n" "$f[0]"; done > sizes.csv
