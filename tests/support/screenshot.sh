#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# On the display that it is given: starts a program, waits for its window, takes its picture, and ends it.
# screenshot.sh PICTURE PROGRAM [ARGUMENTS…]
set -euo pipefail
picture=$1; shift
"$@" &
program=$!
trap 'kill $program 2>/dev/null || true' EXIT
for ((i = 0; i < 150; ++i)); do
    kill -0 $program 2>/dev/null || { echo "screenshot: the program ended without showing a window" >&2; exit 1; }
    xdotool search --onlyvisible --name 'Hot Papers' >/dev/null 2>&1 && break
    sleep 0.1
done
sleep "${SCREENSHOT_SETTLE:-1.5}" # for the first rows and the reader
import -window root "$picture"
