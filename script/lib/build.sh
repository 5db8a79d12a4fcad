# Sourced by the scripts: build_when_needed makes the portal and what starts it, saying how far it is.

programs=.portal/programs
built=$programs/built
jar() { ls target/s11portal-*.jar 2>/dev/null | head -n 1; }

is_built() { # nothing is newer than the last build, and all it made is there
  [ -f "$built" ] && [ -n "$(jar)" ] && [ -d target/test-classes ] && [ -f "$programs/classpath" ] &&
    ls -d "$programs"/keycloak-* >/dev/null 2>&1 &&
    tr ':' '\n' <"$programs/classpath" | { while read -r entry; do [ -e "$entry" ] || exit 1; done; } &&
    [ -z "$(find pom.xml src frontend -path frontend/generated -prune -o -type f -newer "$built" -print 2>/dev/null | head -n 1)" ]
}

tell_progress() { # reads Maven's words, says the few a person wants
  local fetched=0 line
  while IFS= read -r line; do
    case $line in
      *"Downloaded from"*"keycloak-quarkus-dist"*".zip"*) echo "  fetched Keycloak" ;;
      *"Downloading from"*"keycloak-quarkus-dist"*".zip"*) echo "  fetching Keycloak (177 MB)" ;;
      *"Downloaded from"*) fetched=$((fetched + 1)); [ $((fetched % 100)) -ne 0 ] || echo "  fetched $fetched files" ;;
      *"--- compiler:"*":compile"*) echo "  compiling the portal" ;;
      *"--- compiler:"*":testCompile"*) echo "  compiling its tests" ;;
      *"--- vaadin:"*":build-frontend"*) echo "  building pages and styles" ;;
      *"--- spring-boot:"*":repackage"*) echo "  packing" ;;
    esac
  done
}

build_when_needed() {
  if is_built; then return 0; fi
  local log=.portal/log/build.log
  mkdir -p .portal/log "$programs"
  touch "$built.new"
  echo "Building the portal"
  if ! ./mvnw -B package -DskipTests dependency:unpack@keycloak \
    dependency:build-classpath -Dmdep.outputFile="$programs/classpath" -DincludeScope=test 2>&1 | tee "$log" | tell_progress; then
    grep -m 5 '^\[ERROR\]' "$log" >&2
    echo "The portal could not be built: the whole story is in $log" >&2
    return 1
  fi
  mv "$built.new" "$built"
}
