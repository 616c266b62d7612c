#!/bin/sh
# Lays the program's classes out for the Java that it runs on here, as lib/ingest.jsa: starts are
# then quick. An archive fits one build of Java; one that does not fit is passed over.
#
#   class-archive.sh [LIST]    LIST: the classes' names; else those that the samples need
set -eu
home=$(CDPATH= cd -- "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d /tmp/ingest-classes.XXXXXX)
trap 'rm -rf "$work"' EXIT

list=${1:-$work/list}
if [ $# -eq 0 ]; then
  INGEST_JAVA_OPTS=-XX:DumpLoadedClassList=$list "$home/bin/ingest" "$home/samples/seeds.txt" >/dev/null
fi
INGEST_JAVA_OPTS="-Xshare:dump -XX:SharedClassListFile=$list -XX:SharedArchiveFile=$work/ingest.jsa" \
  "$home/bin/ingest" >/dev/null
mv -f "$work/ingest.jsa" "$home/lib/ingest.jsa"
