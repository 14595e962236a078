#!/bin/sh
# Fetches the Neo4j that the tests start (needs Maven and a JDK 17 or newer) into .cache/neo4j/VERSION.
set -eu
cd "$(dirname "$0")/.."
version=${1:-5.26.30}
case $version in
  -h | --help)
    echo "npm run neo4j:install [-- VERSION]: fetches the Neo4j that the tests start (Maven, JDK 17 or newer); 5.26.30 unless told."
    exit ;;
  -*)
    echo "Unknown option $version" >&2
    echo "--help shows how it is used." >&2
    exit 2 ;;
esac
source=tests/support/neo4j
target=.cache/neo4j/$version
mkdir -p "$target"
mvn -q -B -f "$source/pom.xml" -Dneo4j.version="$version" dependency:copy-dependencies -DoutputDirectory="$PWD/$target/lib"
javac -cp "$target/lib/*" -d "$target/classes" "$source/Neo4jServer.java"
echo "Neo4j $version is in $target"
