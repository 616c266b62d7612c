#!/bin/sh
# Makes with-java/ingest-VERSION in the build's folder, the program with a Java of its own, and packs
# it: for machines of the same kind as this one that have no Java.
#
#   with-java.sh SOURCES TARGET VERSION    JAVA_HOME: the JDK whose Java it is
set -eu
sources=$1
cd "$2"
name=ingest-$3
folder=with-java/$name
if [ ! -x "$JAVA_HOME/bin/jlink" ]; then
  echo "no jlink in $JAVA_HOME: the program is not packed with a Java of its own" >&2
  exit 0
fi
rm -rf with-java
mkdir -p "$folder"
cp -Rp ingest/bin ingest/lib ingest/models ingest/share "$folder"
rm -f "$folder/lib/ingest.jsa" "$folder/lib/ingest.aot"
for each in README.md CHANGES.md PERFORMANCE.md LICENSE THIRD-PARTY.md samples; do
  cp -Rp "$sources/$each" "$folder"
done

# What the program and its libraries need, and the encodings of all languages. `jdeps` names more,
# which they do without; java.sql they do not need either, but looking for it in vain at each start
# takes longer than to have it.
"$JAVA_HOME/bin/jlink" --add-modules java.base,java.sql,java.xml,jdk.charsets,jdk.unsupported \
  --strip-java-debug-attributes --no-header-files --no-man-pages --output "$folder/java"

if [ -f loaded-classes.list ]; then
  "$folder/lib/class-archive.sh" loaded-classes.list
else
  "$folder/lib/class-archive.sh"
fi
tar -C with-java -cf - "$name" | gzip -n -3 > "$name-with-java.tar.gz"
