# Finds a JDK that the portal can be built and run with. Source this file, then call find_java:
# it sets and exports JAVA_HOME, or says what to install and returns 1.

PORTAL_JAVA=25

# The major version of the JDK in a folder; nothing when the folder has no compiler.
java_version_in() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p' | head -n 1
}

java_fits() {
  local version
  version=$(java_version_in "$1")
  [ -n "$version" ] && [ "$version" -ge "$PORTAL_JAVA" ]
}

# JAVA_HOME first, then what lies under /usr/lib/jvm, then the java of PATH.
find_java() {
  local candidate on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$on_path"; do
    if [ -n "$candidate" ] && java_fits "$candidate"; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done
  echo "No JDK $PORTAL_JAVA or newer was found. Install one (for example Temurin: apt-get install temurin-$PORTAL_JAVA-jdk, or https://adoptium.net) or set JAVA_HOME to one." >&2
  return 1
}
