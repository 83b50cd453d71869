#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_manual.sh PAGE PROGRAM: formats the page, fails on whatever man or groff has to say, and on every command, option,
# field or state of the program that the page does not tell of.
set -euo pipefail
page=$1 program=$2
export LC_ALL=C.UTF-8 MANWIDTH=200
fail() { echo "manual: $*" >&2; exit 1; }

said=$(man --warnings --encoding UTF-8 --local-file "$page" 2>&1 >/dev/null) || true
[[ ! $said ]] || fail "$said"

text=$(man --no-hyphenation --local-file "$page")
commands=$("$program" --commands)
[[ $commands == *import* ]] || fail "$program names no commands"
for command in $commands; do
    grep -qE "^   (.*, )?$command( |$)" <<<"$text" || fail "no section tells of the command '$command'"
    for option in $("$program" help "$command" | grep -oE -- '--[a-z]+(-[a-z]+)*' || true); do
        grep -qE -- "^ .*$option( |,|]|$)" <<<"$text" || fail "it does not tell of the option $option of '$command'"
    done
done
for option in $("$program" --help | grep -oE -- '--[a-z]+(-[a-z]+)*'); do
    grep -qE -- "^ .*$option( |,|]|$)" <<<"$text" || fail "it does not tell of the option $option"
done

words=$("$program" help search | grep -oE '^  \^?[a-z]+:([a-z]+)?' | sed 's/^ *//')
[[ $words == *rt:* ]] || fail "$program explains no fields"
for word in $words; do
    [[ $word == is:* || $word == has:* ]] || word=${word%%:*}:
    grep -qE -- "(^|[ (,])${word/^/\\^}" <<<"$text" || fail "it does not tell of '$word' in queries"
done
