#!/usr/bin/env bash
# Peak memory and allocations of one parse, and whether both grow with the text: an article of four sizes, then millions of blank lines, headings,
# quotes and comments, and a quarter of them. Fails where the memory a byte grows by a tenth. `benches/memory.sh [JOB]`, structure by default.
set -euo pipefail
cd "$(dirname "$0")/.."
job=${1:-structure}
cargo build --quiet --release --package newsprint-benches --example memory
memory=${CARGO_TARGET_DIR:-target}/release/examples/memory
grows=()
printf '%-18s %12s %14s %7s %14s %12s %12s %8s\n' "$job" bytes peak times result allocations lists ms
row() {
    line=$("$memory" "$job" "$1" "$2")
    awk -F'\t' '{ printf "%-18s %12d %14d %7s %14d %12d %12d %8d\n", $2, $3, $4, $5, $6, $7, $8, $9 }' <<<"$line"
    peak=$(cut -f4 <<<"$line")
}
for bytes in 65536 1048576 16777216 67108864; do row article "$bytes"; done
for input in blank-lines:4000000 headings:24000000 quote-paragraphs:34000000 comments:43000000; do
    name=${input%:*} bytes=${input#*:}
    row "$name" $((bytes / 4))
    small=$peak
    row "$name" "$bytes"
    if [ "$peak" -gt $((small * 44 / 10)) ]; then grows+=("$name"); fi
done
if [ ${#grows[@]} -gt 0 ]; then
    echo "memory grows faster than the text: ${grows[*]}"
    exit 1
fi
echo "memory grows with the text"
