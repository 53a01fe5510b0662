#!/bin/sh
# translate.sh - merges po/kring.pot into each language: new texts come in, what the source no longer says goes out
#
# nl_NL only keeps what it says otherwise than nl. The date of the .pot is left out: it is only there to conflict.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
cd "$(dirname "$0")/../po"
export LC_ALL=C.UTF-8

while read -r language; do
  keep=--no-obsolete
  [ "$language" = nl ] || keep="--no-obsolete --translated"
  msgmerge --quiet --no-fuzzy-matching "$language.po" kring.pot |
    msgattrib --force-po $keep - | sed '/^"POT-Creation-Date:/d' >"$language.po.new"
  mv "$language.po.new" "$language.po"
  printf '%s: ' "$language"
  msgfmt --check --statistics --output-file=/dev/null "$language.po" 2>&1
done <LINGUAS
