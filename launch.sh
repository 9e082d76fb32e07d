# Sourced by ./readout, ./lab, ./test and ./format; works in bash 3.2 and newer.
#
# Expects the folder of the project in $home. Builds a module's jars into .readout/ when its sources
# are newer than the last build, and starts them. READOUT_MAVEN_ARGS is handed to Maven,
# READOUT_JAVA_OPTS to Java.

say() {
  echo "readout: $*" >&2
}

# Maven as pinned by the wrapper; the installed one where the wrapper cannot be fetched.
maven() {
  # shellcheck disable=SC2086
  (
    cd "$home" || exit 1
    if ./mvnw --version >/dev/null 2>&1 || ! command -v mvn >/dev/null; then
      ./mvnw -B ${READOUT_MAVEN_ARGS:-} "$@"
    else
      mvn -B ${READOUT_MAVEN_ARGS:-} "$@"
    fi
  )
}

# Runs the rest of this shell's work alone: a second build waits until the first has ended.
lock_build() {
  mkdir -p "$home/.readout"
  if command -v flock >/dev/null; then
    exec 9>"$home/.readout/lock"
    flock -n 9 || { say "waiting for another build" && flock 9; }
    return
  fi
  local told= owner
  while ! mkdir "$home/.readout/lock.d" 2>/dev/null; do
    owner=$(cat "$home/.readout/lock.d/pid" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$home/.readout/lock.d"
      continue
    fi
    [ -n "$told" ] || say "waiting for another build"
    told=yes
    sleep 0.2
  done
  echo $$ >"$home/.readout/lock.d/pid"
  trap 'rm -rf "$home/.readout/lock.d"' EXIT
}

unlock_build() {
  if command -v flock >/dev/null; then
    exec 9>&-
  else
    rm -rf "$home/.readout/lock.d"
    trap - EXIT
  fi
}

# Whether module $1 must be built: never was, or one of its sources is newer than the build.
is_stale() {
  local mark=$home/.readout/$1 sources=("$home/pom.xml") module
  [ -f "$mark" ] || return 0
  for module in core intake "$1"; do
    sources+=("$home/$module/pom.xml" "$home/$module/src/main")
  done
  [ -n "$(find "${sources[@]}" -newer "$mark" -print 2>/dev/null | head -n 1)" ]
}

# The part of a failed build's log that helps.
show_failure() {
  local lines
  lines=$(grep -E '^\[(ERROR|FATAL)\]|^(mvnw|wget|curl|Error|Cannot|cannot)' "$1" |
    grep -vE '^\[ERROR\] *$|Re-run Maven|full stack trace|more information about the errors|\[Help 1\]|After correcting the problems|mvn <args> -rf' |
    awk '!seen[$0]++' | head -n 25)
  if [ -n "$lines" ]; then
    echo "$lines" >&2
  else
    tail -n 25 "$1" >&2
  fi
  say "the whole log is in $1"
}

# Puts the jars of module $1 into a folder of their own under .readout/ and marks it as current.
install_jars() {
  local module=$1 began=$2 folder old
  old=$(cat "$home/.readout/$module" 2>/dev/null)
  folder=$module-$(date +%Y%m%d%H%M%S)-$$
  mkdir "$home/.readout/$folder" &&
    cp -p "$home/$module/target/launch/"*.jar "$home/.readout/$folder/" &&
    cp -p "$home/$module/target/"readout-*.jar "$home/.readout/$folder/$module.jar" &&
    train "$module" "$folder" || return 1
  echo "$folder" >"$began"
  touch -r "$began.time" "$began" && rm "$began.time" && mv "$began" "$home/.readout/$module"
  # The last build stays, for a process that still runs from it.
  for folder in "$home/.readout/$module"-*; do
    case $folder in
      */"$(cat "$home/.readout/$module")" | */"$old") ;;
      *) rm -rf "$folder" ;;
    esac
  done
}

# Lets JDK 25 keep what it learns in one run over the samples; a failure costs only time later. In
# two steps, since the one-step option passes paths on in a way that spaces break.
train() {
  local folder=$home/.readout/$2
  [ "$1" = cli ] && [ "$JDK_VERSION" -ge 25 ] || return 0
  java_options cli
  {
    "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTMode=record \
      -XX:AOTConfiguration="$folder/cli.aotconf" -Dreadout.home="$home" \
      -jar "$folder/cli.jar" brief --quiet
    "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTMode=create \
      -XX:AOTConfiguration="$folder/cli.aotconf" -XX:AOTCache="$folder/cli.aot" \
      -Dreadout.home="$home" -jar "$folder/cli.jar"
  } >/dev/null 2>"$folder/training.log" </dev/null
  rm -f "$folder/cli.aotconf"
  return 0
}

# Builds module $1 when it is stale.
build() {
  local module=$1 began
  is_stale "$module" || return 0
  if ! mkdir -p "$home/.readout" 2>/dev/null || [ ! -w "$home/.readout" ]; then
    if [ -f "$home/.readout/$module" ]; then
      say "$home cannot be written; starting the last build"
      return 0
    fi
    say "$home cannot be written and was never built"
    return 1
  fi
  lock_build
  if is_stale "$module"; then
    began=$home/.readout/$module.$$
    : >"$began.time"
    rm -rf "$home/$module/target/launch" "$home/$module/target/"readout-*.jar
    say "building (about 10 s; the first time some minutes for downloads) ..."
    if ! maven -q -pl "$module" -am -Dmaven.test.skip=true package >"$home/.readout/build.log" 2>&1; then
      show_failure "$home/.readout/build.log"
      rm -f "$began" "$began.time"
      unlock_build
      return 1
    fi
    if ! install_jars "$module" "$began"; then
      say "could not copy the built files to $home/.readout"
      unlock_build
      return 1
    fi
  fi
  unlock_build
}

# Fills the array java_options with what module $1 runs best with.
java_options() {
  java_options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms32m -Xlog:disable)
  if [ "$1" = laboratory ]; then
    java_options=(-XX:+UseSerialGC)
  fi
}

# Starts module $1 with the remaining arguments in place of this shell.
start() {
  local module=$1 folder size
  shift
  IFS= read -r folder <"$home/.readout/$module"
  folder=$home/.readout/$folder
  java_options "$module"
  if [ "$JDK_VERSION" -ge 25 ] && [ -f "$folder/$module.aot" ]; then
    java_options+=(-XX:AOTCache="$folder/$module.aot")
  fi
  case ${1:-} in
    # They stream: what is alive is one article, so a small heap does for gigabytes.
    articles | fetch) java_options+=(-Xmx192m) ;;
  esac
  java_options+=(-Dreadout.home="$home")
  if [ -t 1 ]; then
    java_options+=(-Dreadout.terminal.out=true)
    size=$(stty size 2>/dev/null </dev/tty) && java_options+=(-Dreadout.columns="${size#* }")
  fi
  if [ -t 2 ]; then
    java_options+=(-Dreadout.terminal.err=true)
  fi
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" "${java_options[@]}" ${READOUT_JAVA_OPTS:-} -jar "$folder/$module.jar" "$@"
}
