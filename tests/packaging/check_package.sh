#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_package.sh CPACK BUILD: packs what is built there and judges the package. Needs neither network nor root.
set -euo pipefail
cpack=$1 build=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "package: $*" >&2; exit 1; }

"$cpack" -G DEB --config "$build/CPackConfig.cmake" -B "$work" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
package=("$work"/hotpapers_*.deb)
[[ -e ${package[0]} ]] || { cat "$work/log" >&2; fail 'cpack made none'; }

# lintian does not know what ought to be in it.
dpkg-deb --fsys-tarfile "${package[0]}" | tar -t >"$work/files"
for file in usr/bin/hotpapers usr/share/man/man1/hotpapers.1.gz usr/share/doc/hotpapers/{copyright,changelog.gz} \
    usr/share/applications/io.github.hotpapers.HotPapers.desktop usr/share/metainfo/io.github.hotpapers.HotPapers.metainfo.xml \
    usr/share/icons/hicolor/{scalable/apps/hotpapers.svg,64x64/apps/hotpapers.png,128x128/apps/hotpapers.png}; do
    grep -qx "./$file" "$work/files" || fail "it lacks $file"
done
[[ $(dpkg-deb -f "${package[0]}" Depends) == *libqt6widgets6* ]] ||
    fail "dpkg-shlibdeps found no libraries: $(dpkg-deb -f "${package[0]}" Depends)"

lintian --fail-on error "${package[0]}"
