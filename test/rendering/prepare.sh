#!/bin/sh
# Installs what the rendering tests need (Debian, as root) and prints the path of a fontconfig file for them.
#   sh test/rendering/prepare.sh [FOLDER]     FOLDER defaults to a folder under the temporary directory
# LibreOffice turns docx into PDF and xlsx into text, poppler-utils reads and draws it. The fonts (FandolFang, FandolKai, FandolHei, FandolSong, GPL) stand in
# for those the standard names; they are taken out of Debian's texlive-lang-chinese, used here only and never shipped.
set -eu
folder=${1:-${TMPDIR:-/tmp}/fashen-rendering}
fonts=$folder/fonts
mkdir -p "$fonts"

if ! command -v soffice >/dev/null || ! command -v pdftotext >/dev/null || ! dpkg -s libreoffice-calc-nogui >/dev/null 2>&1; then
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fontconfig >&2
fi

if [ ! -f "$fonts/FandolFang-Regular.otf" ]; then
  unpacked=$(mktemp -d)
  (cd "$unpacked" && { apt-get download -qq texlive-lang-chinese >&2 || { apt-get update -qq >&2 && apt-get download -qq texlive-lang-chinese >&2; }; })
  dpkg -x "$unpacked"/texlive-lang-chinese_*.deb "$unpacked/root"
  fandol=$unpacked/root/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol
  cp "$fandol"/Fandol[FKS]*.otf "$fandol/FandolHei-Regular.otf" "$fonts/"
  rm -rf "$unpacked"
  # LibreOffice asks for a family and takes its regular weight: the bold face that stands in for 小标宋 becomes a family of its own
  # (its name is replaced by one of the same length, in both encodings of the name table).
  LC_ALL=C sed -e 's/FandolSong/FandolHead/g' -e 's/S\x00o\x00n\x00g/H\x00e\x00a\x00d/g' "$fonts/FandolSong-Bold.otf" > "$fonts/FandolHead-Bold.otf"
  rm "$fonts/FandolSong-Bold.otf"
fi

map() {
  printf '<match target="pattern"><test name="family"><string>%s</string></test>' "$1"
  printf '<edit name="family" mode="assign" binding="strong"><string>%s</string></edit></match>\n' "$2"
}
{
  printf '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n'
  printf '<dir>%s</dir>\n<cachedir>%s/cache</cachedir>\n' "$fonts" "$folder"
  map 仿宋_GB2312 FandolFang
  map 楷体_GB2312 FandolKai
  map 黑体 FandolHei
  map 方正小标宋简体 FandolHead
  map 宋体 FandolSong
  printf '</fontconfig>\n'
} > "$folder/fonts.conf"
echo "$folder/fonts.conf"
