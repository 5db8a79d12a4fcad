# Sourced by the scripts: run_tool NAME CLASS ARGUMENT... compiles the portal when something has
# changed since NAME last ran, then runs one of its commands.

run_tool() {
  local name=$1 main=$2 log
  local classpath=target/$name.classpath sources="pom.xml src/main/java src/main/resources/messages"
  shift 2
  # shellcheck disable=SC2086
  if [ ! -f "target/classes/${main//.//}.class" ] || [ ! -f "$classpath" ] ||
    [ -n "$(find $sources -newer "$classpath" -print -quit)" ]; then
    log=$(mktemp)
    if ! ./mvnw -B -q -Dspotless.check.skip=true compile dependency:build-classpath \
      -Dmdep.outputFile="$classpath" -Dmdep.includeScope=runtime >"$log" 2>&1; then
      cat "$log" >&2
      rm -f "$log"
      echo "The portal could not be compiled; see above." >&2
      exit 2
    fi
    rm -f "$log"
    touch "$classpath"
  fi
  "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -cp "target/classes:$(cat "$classpath")" "$main" "$@"
}
