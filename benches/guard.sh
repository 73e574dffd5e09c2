#!/usr/bin/env bash
# Instruction counts against the committed ones, with 5 % room: benches/guard.sh [--write]. Skipped, with a line, where valgrind or the compiler
# that the figures were taken with is missing: figures of another compiler prove nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
table=benches/instructions.tsv
compiler="$(rustc --version | cut -d' ' -f1,2) $(uname -m)"
command -v valgrind >/dev/null || { echo "instruction counts: skipped, no valgrind"; exit 0; }
recorded=$(sed -n 's/^# //p' "$table")
if [ "${1:-}" != --write ] && [ "$recorded" != "$compiler" ]; then
    echo "instruction counts: skipped, they were taken with $recorded and this is $compiler"
    exit 0
fi
cargo build --quiet --release --package newsprint-benches --example measure
new="# $compiler"$'\n'
failed=0
while IFS=$'\t' read -r job input bytes was; do
    case $job in '#'*) continue ;; esac
    now=$(benches/count "$job" "$input" "$bytes")
    printf '%-22s %-10s %8s %12d  %+.1f %%\n' "$job" "$input" "$bytes" "$now" "$(awk "BEGIN { print 100 * ($now / $was - 1) }")"
    if awk "BEGIN { exit !($now > $was * 1.05) }"; then failed=1; fi
    new+="$job"$'\t'"$input"$'\t'"$bytes"$'\t'"$now"$'\n'
done <"$table"
if [ "${1:-}" = --write ]; then
    printf '%s' "$new" >"$table"
elif [ "$failed" = 1 ]; then
    echo "more than 5 % above $table: find out why, or write the new figures with benches/guard.sh --write"
    exit 1
fi
