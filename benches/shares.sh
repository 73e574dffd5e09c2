#!/usr/bin/env bash
# What structure, quotes and the report cost, in instructions and in times of pulldown-cmark's text to HTML: benches/shares.sh [INPUT BYTES].
# Fails where quotes cost more than three times the structure, or the report more than the parse.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || { echo "skipped: no valgrind"; exit 0; }
cargo build --quiet --release --package newsprint-benches --example measure
input=${1:-founding}
bytes=${2:-0}
other=$(benches/count pulldown-cmark "$input" "$bytes")
structure=$(benches/count structure "$input" "$bytes")
with_quotes=$(benches/count quotes "$input" "$bytes")
whole=$(benches/count parse "$input" "$bytes")
awk -v a="$structure" -v b="$with_quotes" -v c="$whole" -v other="$other" 'BEGIN {
    printf "%-10s %12d %8.2f\n%-10s %12d %8.2f\n%-10s %12d %8.2f\n", "structure", a, a / other, "quotes", b - a, (b - a) / other, "report", c - b, (c - b) / other
    if (b - a > 3 * a || c - b > b) { print "quotes or report cost too much"; exit 1 }
}'
