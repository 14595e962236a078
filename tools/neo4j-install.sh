#!/bin/sh
# Fetches the Neo4j that the tests start (needs Maven and a JDK 17 or newer) into .cache/neo4j/VERSION.
set -eu
cd "$(dirname "$0")/.."
version=${1:-5.26.30}
source=tests/support/neo4j
target=.cache/neo4j/$version
mkdir -p "$target"
mvn -q -B -f "$source/pom.xml" -Dneo4j.version="$version" dependency:copy-dependencies -DoutputDirectory="$PWD/$target/lib"
javac -cp "$target/lib/*" -d "$target/classes" "$source/Neo4jServer.java"
echo "Neo4j $version is in $target"
