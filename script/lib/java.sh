# Sourced by the scripts: find_java sets and exports JAVA_HOME to a JDK that can build and run the portal.

java_release() { # the feature release of the JDK in a folder, or 0
  local words
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
  words=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$words" ] || words=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  echo "${words:-0}"
}

find_java() {
  local wanted=25 candidate on_path=""
  if command -v javac >/dev/null; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  fi
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$on_path"; do
    if [ -n "$candidate" ] && [ "$(java_release "$candidate")" -ge "$wanted" ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  echo "No JDK $wanted or newer was found (looked at JAVA_HOME, /usr/lib/jvm and PATH)." >&2
  echo "Install one, for example Eclipse Temurin $wanted from https://adoptium.net, or set JAVA_HOME to where it is." >&2
  return 1
}
