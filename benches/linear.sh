#!/usr/bin/env bash
# Does the work grow with the text, or faster? Counts instructions (callgrind) at 1, 2 and 4 times the size for every nasty text and for an
# ordinary one, and says which grow faster than the text markedly. `benches/linear.sh [JOB] [BYTES] [INPUT…]`, parse and 50,000 by default.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || { echo "skipped: no valgrind"; exit 0; }
cargo build --quiet --release --package newsprint-benches --example measure
job=${1:-parse}
bytes=${2:-50000}
shift $(($# < 2 ? $# : 2))
if [ $# = 0 ]; then
    set -- article $(sed -n 's/.*Nasty::[a-z]*("\([a-z-]*\)".*/\1/p' crates/newsprint-inputs/src/nasty.rs)
fi
printf '%-28s %12s %12s %12s %8s %8s\n' "$job" "$bytes" "$((bytes * 2))" "$((bytes * 4))" per-byte growth
faster=()
for input; do
    one=$(benches/count "$job" "$input" "$bytes")
    two=$(benches/count "$job" "$input" $((bytes * 2)))
    four=$(benches/count "$job" "$input" $((bytes * 4)))
    # Growth of the second doubling over the first: 2 is linear, 4 quadratic; what does not depend on the size falls out.
    growth=$(awk -v a="$one" -v b="$two" -v c="$four" 'BEGIN { printf "%.2f", (b > a) ? (c - b) / (b - a) : 1 }')
    printf '%-28s %12d %12d %12d %8.1f %8s\n' "$input" "$one" "$two" "$four" "$(awk "BEGIN { print $four / $bytes / 4 }")" "$growth"
    if awk "BEGIN { exit !($growth > 2.5) }"; then faster+=("$input"); fi
done
if [ ${#faster[@]} -gt 0 ]; then
    echo "grow faster than the text: ${faster[*]}"
    exit 1
fi
echo "all grow with the text"
