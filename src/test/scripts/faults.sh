#!/usr/bin/env bash
# Runs the built program under all the ill luck that it must bear, and prints a line for each kind:
#
#   src/test/scripts/faults.sh [KIND...]
#
# Kinds: same pipe full folders limits growing kills models mutated; all without one. KILLS (200),
# MODELS (100), MUTATED (10000), PIPES (50) and SEED (1) in the environment say how often. ORIGINALS
# names a folder whose files are damaged, for those of the tests; KEEP one for those that were a fault;
# JDKS names further Java homes, parted by spaces. Exit status 1 when something did not hold.
set -u
root=$(cd "$(dirname "$0")/../../.." && pwd)
program=$root/target/ingest
ingest=$program/bin/ingest
seeds=$root/samples/seeds.txt
: "${KILLS:=200}" "${MODELS:=100}" "${MUTATED:=10000}" "${PIPES:=50}" "${SEED:=1}"
RANDOM=$SEED
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
failed=0

holds() { printf 'ok      %s\n' "$*"; }
broke() { printf 'FAILED  %s\n' "$*"; failed=1; }
# says NAME COUNT-OF-FAULTS DETAIL
says() { if [ "$2" -eq 0 ]; then holds "$1: $3"; else broke "$1: $2 of $3"; fi; }
# Compiled once: it runs for every model.
mutate() {
  [ -f "$work/Mutate.class" ] || javac -d "$work" "$root/src/test/scripts/Mutate.java"
  java -XX:TieredStopAtLevel=1 -cp "$work" Mutate "$@"
}
reference() { [ -f want.jsonl ] || "$ingest" -f jsonl "$seeds" > want.jsonl 2> want.err; }
# Whether a file holds whole JSON lines and nothing else.
whole_lines() { ! grep -qv '^{.*}$' "$1" && { [ ! -s "$1" ] || [ -z "$(tail -c 1 "$1")" ]; }; }

# One and the same output: locales, time zones, jobs, Java versions, memory, orders of files.
same() {
  reference
  local faults=0 runs=0
  try() { runs=$((runs + 1)); cmp -s want.jsonl got.jsonl || { faults=$((faults + 1)); echo "differs: $1"; }; }
  for locale in C POSIX C.UTF-8 en_US.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 ar_EG; do
    LC_ALL=$locale "$ingest" -f jsonl "$seeds" > got.jsonl; try "locale $locale"
    INGEST_JAVA_OPTS="-Duser.language=${locale%%_*} -Duser.country=TR" \
      "$ingest" -f jsonl "$seeds" > got.jsonl; try "language of $locale"
  done
  for zone in UTC America/St_Johns Asia/Kathmandu Pacific/Kiritimati; do
    TZ=$zone "$ingest" -f jsonl "$seeds" > got.jsonl; try "time zone $zone"
  done
  for jobs in 1 2 4; do
    "$ingest" --jobs $jobs -f jsonl "$seeds" > got.jsonl; try "--jobs $jobs"
  done
  for java in ${JDKS:-}; do
    JAVA_HOME=$java "$ingest" -f jsonl "$seeds" > got.jsonl; try "Java of $java"
  done
  INGEST_JAVA_OPTS=-Xmx64m "$ingest" -f jsonl "$seeds" > got.jsonl; try -Xmx64m
  local files=("$seeds" "$root"/src/test/resources/golden/{registry,copies,not-english,windows-1252}/*.txt)
  local back=()
  for file in "${files[@]}"; do back=("$file" "${back[@]}"); done
  lines() { "$ingest" -q -f jsonl "$@" | sed 's/"duplicate_of":"[^"]*",//' | sort; }
  lines "${files[@]}" > want.sorted
  lines "${back[@]}" > got.sorted
  runs=$((runs + 1))
  [ -s want.sorted ] && cmp -s want.sorted got.sorted || { faults=$((faults + 1)); echo "differs: order of files"; }
  says "same bytes" $faults "$runs runs"
}

# A reader that has had enough is no fault, and nothing is said.
pipe() {
  local faults=0
  for i in $(seq "$PIPES"); do
    "$ingest" -f jsonl "$seeds" "$seeds" 2> err | head -c $((RANDOM * 2)) > /dev/null
    [ -s err ] && { faults=$((faults + 1)); cat err; }
    "$ingest" -f jsonl -o >(head -1 > /dev/null) "$seeds" 2> err
    grep -q pipe err && { faults=$((faults + 1)); cat err; }
  done
  says "closed pipes" $faults "$((2 * PIPES)) runs"
}

# A full disk: status 2, a message, the earlier file kept.
full() {
  local faults=0
  "$ingest" "$seeds" > /dev/full 2> err; [ $? -eq 2 ] && grep -q 'No space' err || faults=$((faults + 1))
  "$ingest" -o /dev/full "$seeds" 2> err; [ $? -eq 2 ] && grep -q 'No space' err || faults=$((faults + 1))
  "$ingest" schema > /dev/full 2> err; [ $? -eq 2 ] || faults=$((faults + 1))
  echo old > out.json
  for blocks in 0 1 8 16; do
    (ulimit -f $blocks; "$ingest" -o out.json "$seeds" 2> /dev/null)
    [ $? -eq 2 ] && [ "$(cat out.json)" = old ] || { faults=$((faults + 1)); echo "ulimit -f $blocks"; }
    rm -f out.json.unfinished .ingest-*
  done
  says "full disk" $faults "7 runs"
}

# Folders that take no file. The superuser may write everywhere but in /proc.
folders() {
  local faults=0 runs=1
  "$ingest" -o /proc/none/out.json "$seeds" 2> err; [ $? -eq 2 ] && [ -s err ] || faults=$((faults + 1))
  if [ "$(id -u)" -ne 0 ]; then
    runs=2
    mkdir -p shut && echo old > shut/out.json && chmod a-w shut shut/out.json
    "$ingest" -o shut/out.json "$seeds" 2> err
    [ $? -eq 2 ] && [ "$(cat shut/out.json)" = old ] || faults=$((faults + 1))
    chmod -R u+w shut
  fi
  says "read-only folders" $faults "$runs runs"
}

# Too little memory or too few files: the right bytes, or a status that is not 0 and no half result.
limits() {
  reference
  local faults=0 runs=0
  bears() {
    runs=$((runs + 1))
    cmp -s want.jsonl got.jsonl && return
    [ "$1" -ne 0 ] && whole_lines got.jsonl && { [ -s err ] || [ "$1" -ge 126 ]; } && return
    faults=$((faults + 1)); echo "status $1: $2"; head -2 err
  }
  for size in 100000 300000 500000 1000000 2000000 3000000 4000000 8000000; do
    (ulimit -v $size; timeout 60 "$ingest" -f jsonl "$seeds" > got.jsonl 2> err); bears $? "ulimit -v $size"
  done
  for files in 4 6 8 10 12 16 24 32 64; do
    (ulimit -n $files; timeout 60 "$ingest" -f jsonl "$seeds" > got.jsonl 2> err); bears $? "ulimit -n $files"
  done
  for heap in 4 8 16 24 32 40 48 64; do
    INGEST_JAVA_OPTS=-Xmx${heap}m timeout 60 "$ingest" -f jsonl "$seeds" > got.jsonl 2> err
    bears $? "-Xmx${heap}m"
  done
  says "limits of memory and files" $faults "$runs runs"
}

# Inputs that grow, shrink or vanish while they are read.
growing() {
  local faults=0
  for i in $(seq 12); do
    mkdir -p moving
    for n in 1 2 3; do for k in 1 2 3 4 5 6 7 8; do cat "$seeds"; done > moving/$n.txt; done
    timeout 60 "$ingest" -f jsonl moving > got.jsonl 2> err & pid=$!
    sleep 0.$((RANDOM % 9))
    case $((i % 3)) in
      0) cat "$seeds" >> moving/1.txt; cat "$seeds" >> moving/3.txt ;;
      1) : > moving/1.txt; head -c 5000 "$seeds" > moving/3.txt ;;
      2) rm -f moving/1.txt moving/3.txt ;;
    esac
    wait $pid; status=$?
    [ $status -le 1 ] && whole_lines got.jsonl && ! grep -q 'internal error' err ||
      { faults=$((faults + 1)); echo "status $status"; head -2 err; }
    rm -rf moving
  done
  says "inputs that change" $faults "12 runs"
}

# Killed at any moment, the output is the earlier file or the new one, never a part.
kills() {
  "$ingest" -o new.json "$seeds" 2> /dev/null
  local faults=0 done=0 signals=(KILL TERM INT HUP)
  for i in $(seq "$KILLS"); do
    echo old > out.json
    "$ingest" -o out.json "$seeds" 2> /dev/null & pid=$!
    sleep "0.$(printf %03d $((RANDOM % 1000)))"
    kill -${signals[$((i % 4))]} $pid 2> /dev/null
    wait $pid 2> /dev/null
    if cmp -s out.json new.json; then done=$((done + 1))
    elif [ "$(cat out.json)" != old ]; then faults=$((faults + 1)); fi
    rm -f out.json.unfinished .ingest-*
  done
  says kills $faults "$KILLS runs, $done of them through before"
}

# Damaged models are refused by name, or give what whole ones give.
models() {
  reference
  local faults=0 refused=0
  cp -r "$program" copy
  rm -f copy/lib/ingest.jsa copy/lib/ingest.aot
  local files=(copy/models/*)
  for i in $(seq "$MODELS"); do
    file=${files[$((RANDOM % ${#files[@]}))]}
    cp "$file" kept
    mutate $((SEED * 1000 + i)) once "$file"
    timeout 60 copy/bin/ingest -f jsonl "$seeds" > got.jsonl 2> err
    status=$?
    if [ $status -eq 2 ] && [ ! -s got.jsonl ] && grep -q "$(dirname "$file")" err; then
      refused=$((refused + 1))
    elif [ $status -ne 0 ] || ! cmp -s want.jsonl got.jsonl; then
      faults=$((faults + 1)); echo "status $status: $file"; head -2 err
    fi
    cp kept "$file"
  done
  rm -rf copy
  says "damaged models" $faults "$MODELS, $refused refused"
}

# Damaged inputs of every kind cost only themselves: each is heard of again, as an article or in a
# message, and the good file behind each gives the same bytes as alone. A hundred at a time within ten
# seconds of processor time; where that is not enough, each alone.
mutated() {
  local faults=0 from=0 rounds=0 slow=0 damaged originals
  local resources=$root/src/test/resources
  local folders=("$root/samples" "$resources"/{golden,reading,splitting,formats})
  [ -z "${ORIGINALS:-}" ] || folders=("$ORIGINALS")
  mapfile -t originals < <(find "${folders[@]}" -type f -size -200k | sort)
  mkdir -p all && mutate $((SEED * 100000)) files "$MUTATED" all "${originals[@]}"
  mapfile -t damaged < <(find all -name 'm*.txt' | sort)
  sed -n '/^===/{n;:a;/^===/q;p;n;ba}' "$seeds" > good.txt
  "$ingest" -f jsonl good.txt 2> /dev/null | nameless > good.want
  while [ $from -lt ${#damaged[@]} ]; do
    rm -rf hurt; mkdir hurt
    mv "${damaged[@]:$from:100}" hurt
    from=$((from + 100)); rounds=$((rounds + 1))
    for file in hurt/m*.txt; do cp good.txt "${file%.txt}.zgood.txt"; done
    bounded hurt > got.jsonl 2> err; status=$?
    if [ $status -ge 124 ]; then
      slow=$((slow + 1)); each_alone
      timeout 600 "$ingest" -f jsonl hurt > got.jsonl 2> err; status=$?
    fi
    neighbours $status
  done
  says "mutated files" $faults "$MUTATED files of ${#originals[@]} in $rounds rounds, $slow of them slow"
}
# Articles without what tells where they stand.
nameless() { sed -E 's/"duplicate_of":"[^"]*",//; s/"name":"[^"]*",//; s/"file":"[^"]*",//'; }
# Ten seconds of processor time, many by the clock, since the machine may have more to do.
bounded() { (ulimit -t 10; exec timeout 200 "$ingest" -f jsonl "$@"); }
each_alone() {
  for file in hurt/m*[0-9].txt; do
    bounded "$file" > /dev/null 2>&1
    [ $? -le 1 ] || { faults=$((faults + 1)); echo "hangs: $file"; keep "$file"; }
  done
}
# Whether all damaged files are heard of, and all good ones unchanged.
neighbours() {
  local part goods spoken
  find hurt -name 'm*[0-9].txt' | sort > damaged
  part=$(wc -l < damaged)
  { grep -oE '"file":"hurt/m[0-9]+\.txt' got.jsonl; cat err; } | grep -oE 'hurt/m[0-9]+\.txt' | sort -u > spoken
  spoken=$(wc -l < spoken)
  goods=$(grep '"file":"hurt/m[0-9]*\.zgood\.txt"' got.jsonl | nameless | grep -cxF -f good.want)
  [ "$1" -le 1 ] && whole_lines got.jsonl && ! grep -q 'internal error' err &&
    [ "$goods" -eq "$part" ] && [ "$spoken" -eq "$part" ] && return
  faults=$((faults + 1))
  echo "round $rounds: status $1, $goods of $part unchanged, $spoken heard of"
  grep 'internal error' err | head -3
  for file in $(comm -23 damaged spoken) $(grep 'internal error' err | grep -oE 'hurt/m[0-9]+\.txt'); do
    keep "$file"
  done
}
# What was a fault, in the folder that KEEP names.
keep() { [ -z "${KEEP:-}" ] || { mkdir -p "$KEEP" && cp "$1" "$KEEP"; }; }

[ -x "$ingest" ] || { echo "build the program first: mvn -q package -DskipTests" >&2; exit 2; }
for kind in ${*:-same pipe full folders limits growing kills models mutated}; do $kind; done
exit $failed
