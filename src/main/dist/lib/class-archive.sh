#!/bin/sh
# Lays the program's classes out for the Java that it runs on here, as lib/ingest.jsa: starts are
# then quick. An archive fits one build of Java; one that does not fit is passed over.
#
#   class-archive.sh [LIST]    LIST: the classes' names; else those that the samples need
set -eu
home=$(CDPATH= cd -- "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d /tmp/ingest-classes.XXXXXX)
trap 'rm -rf "$work"' EXIT

# The names of the classes that a run loads.
classes() {
  INGEST_JAVA_OPTS=-XX:DumpLoadedClassList=$work/loaded "$home/bin/ingest" "$@" >/dev/null
  cat "$work/loaded"
}

echo Nothing. >"$work/nothing.txt"
# Besides, those that tell the kinds of inputs apart, and those of the help.
{
  if [ $# -eq 0 ]; then classes "$home/samples/seeds.txt"; else cat "$1"; fi
  classes "$work/nothing.txt"
  classes --help
} >"$work/list"
INGEST_JAVA_OPTS="-Xshare:dump -XX:SharedClassListFile=$work/list -XX:SharedArchiveFile=$work/ingest.jsa" \
  "$home/bin/ingest" >/dev/null
mv -f "$work/ingest.jsa" "$home/lib/ingest.jsa"
