#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_manual.sh PAGE: formats the page, and fails on whatever man or groff has to say.
set -euo pipefail
said=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings --encoding UTF-8 --local-file "$1" 2>&1 >/dev/null) || true
[[ ! $said ]] || { echo "$said" >&2; exit 1; }
LC_ALL=C.UTF-8 man --local-file "$1" | grep -q '^NAME' || { echo "$1 is no manual page" >&2; exit 1; }
