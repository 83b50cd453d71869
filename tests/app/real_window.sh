#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job in the real window, by keys: start without a library, import a folder, read, star, write a note, hand
# over from a second start, close, and find everything again.
# real_window.sh PROGRAM FOLDER-OF-DIGESTS
set -euo pipefail
program=$1 digests=$2
home=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache LC_ALL=C.UTF-8
unset QT_QPA_PLATFORM WAYLAND_DISPLAY

fail() { echo "FAILED: $*" >&2; exit 1; }
check() { local what=$1; shift; "$@" && echo "ok: $what" || fail "$what"; }
# Waits until a command succeeds: 20 seconds, looking often.
await() { local what=$1 i; shift; for ((i = 0; i < 400; ++i)); do "$@" >/dev/null 2>&1 && { echo "ok: $what"; return; }; sleep 0.05; done; fail "$what"; }
window() { xdotool search --onlyvisible --name "$1"; }
key() { xdotool key --clearmodifiers "$@"; }
library() { "$program" "$@"; }
starred() { [[ $(library export --format jsonl --starred | wc -l) -eq $1 ]]; }
noted() { library export --format jsonl --starred | grep -q "\"note\":\"$1\""; }

# Without a window manager no window has the keyboard. It is asked for what it says only once it manages.
openbox &
await 'a window manager is there' xdotool get_desktop

"$program" & first=$!
await 'a first start shows a window' window 'Hot Papers'
check 'and makes no library of the person yet' test ! -e "$XDG_DATA_HOME/hotpapers/library.sqlite"

"$program" "$digests/." & second=$!
await 'a second start ends' bash -c "! kill -0 $second"
await 'the folder that it was given is imported by the first' test -s "$XDG_DATA_HOME/hotpapers/library.sqlite"
entries=$(cat "$digests"/*.md | grep -c '^- retweets')
stored() { [[ $(library info --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["entries"])') -eq $entries ]]; }
await "all $entries entries are stored" stored

await 'the window is there' window 'Hot Papers'
xdotool windowactivate --sync "$(window 'Hot Papers' | tail -n 1)"
key ctrl+f; xdotool type --delay 5 'xyzzy-matches-nothing'; key Escape
key Down; await 'a key stars the selected paper' bash -c "xdotool key s; sleep 0.3; [[ \$('$program' export --format jsonl --starred | wc -l) -eq 1 ]]"
key e; xdotool type --delay 5 'remember'
await 'what is typed as a note is stored' noted remember

import -window root "${HOTPAPERS_SCREENSHOT:-$home/window.png}"
colours=$(identify -format %k "${HOTPAPERS_SCREENSHOT:-$home/window.png}")
check "the window is painted ($colours colours)" test "$colours" -gt 100

key ctrl+q
await 'the program ends when it is closed' bash -c "! kill -0 $first"
check 'the window is remembered' test -s "$XDG_CONFIG_HOME/hotpapers/hotpapers.conf"
check 'the star is kept' starred 1
check 'the note is kept' noted remember
check 'the library is sound' library check
echo 'all of the main job was done'
